create schema people;

create table people.person (
    id           uuid primary key,
    name         text not null check (length(name) between 1 and 200),
    email        text not null check (length(email) between 3 and 254),
    -- the address as compared: lower case, so that the same person is found again
    email_key    text not null,
    organisation text check (length(organisation) <= 200),
    language     text not null,
    created_at   timestamptz not null
);
create index person_by_email on people.person (email_key);

create table people.consent (
    person_id uuid not null references people.person (id) on delete cascade,
    kind      text not null,
    given_at  timestamptz not null,
    primary key (person_id, kind)
);

create view people.v_person as
    select id, email_key from people.person;
