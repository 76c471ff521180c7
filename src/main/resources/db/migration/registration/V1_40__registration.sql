create schema registration;

create table registration.registration (
    id           uuid primary key,
    event_id     uuid not null references programme.event (id),
    person_id    uuid not null references people.person (id),
    -- what the browser and the API poll; it opens nothing
    receipt      uuid not null unique,
    -- a double click and a resent request bring the same key, and get the first answer
    submission   text not null,
    fingerprint  text not null,
    status       text not null check (status in
                   ('awaiting', 'confirmed', 'lapsed', 'undeliverable', 'cancelled', 'replaced')),
    -- the manage link's generation; a higher one ends the links before
    generation   integer not null default 1,
    concern      text check (length(concern) <= 2000),
    created_at   timestamptz not null,
    -- set when the mail server took the mail: only then the time to confirm runs
    confirm_by   timestamptz,
    confirmed_at timestamptz,
    ended_at     timestamptz,
    constraint submission_once unique (event_id, submission)
);
create index registration_of_person on registration.registration (person_id);
create index registration_of_event on registration.registration (event_id, status, created_at);
create index registration_due on registration.registration (confirm_by) where status = 'awaiting';

create table registration.wish (
    registration_id uuid not null references registration.registration (id) on delete cascade,
    rank            integer not null check (rank between 1 and 10),
    offering_id     uuid not null references programme.offering (id),
    -- null: either round
    round_id        uuid references programme.round (id),
    primary key (registration_id, rank)
);

create table registration.round_left_out (
    registration_id uuid not null references registration.registration (id) on delete cascade,
    round_id        uuid not null references programme.round (id),
    primary key (registration_id, round_id)
);

-- The live phase of an event with a wish phase begins when its seats were given, not by the clock alone.
create table registration.live_phase (
    event_id uuid primary key references programme.event (id),
    since    timestamptz not null
);
