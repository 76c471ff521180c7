-- The released programme. Texts are jsonb {"de", "en", "simple"}; ids never change once a key has one.
-- Other modules read the views and may point foreign keys at event, round, offering, session and person.
create schema programme;

create table programme.event (
    id              uuid primary key,
    slug            text not null unique,
    release         integer not null check (release > 0),
    title           jsonb not null,
    claim           jsonb not null,
    date            date not null,
    zone            text not null,
    language        text not null,
    organiser       text not null,
    contact         text not null,
    access          jsonb,
    poster_alt      jsonb,
    venue           jsonb not null,
    moderation      uuid,
    opens           timestamptz not null,
    wishes_until    timestamptz,
    closes          timestamptz not null check (closes > opens),
    maximum_wishes  integer not null check (maximum_wishes between 1 and 10),
    hold_hours      integer not null check (hold_hours > 0),
    rush_hold_hours integer not null check (rush_hold_hours > 0),
    rush_per_hour   integer not null check (rush_per_hour > 0),
    retention_days  integer not null check (retention_days > 0),
    check (wishes_until between opens and closes)
);

create table programme.room (
    id       uuid primary key,
    event_id uuid not null references programme.event on delete restrict,
    key      text not null,
    position integer not null,
    name     jsonb not null,
    way      jsonb,
    access   text[] not null,
    unique (event_id, key)
);

create table programme.person (
    id       uuid primary key,
    event_id uuid not null references programme.event on delete restrict,
    key      text not null,
    position integer not null,
    name     text not null,
    team     boolean not null,
    role     jsonb,
    place    text,
    unique (event_id, key)
);

alter table programme.event
    add foreign key (moderation) references programme.person on delete restrict deferrable initially deferred;

create table programme.track (
    event_id    uuid not null references programme.event on delete restrict,
    key         text not null,
    position    integer not null,
    title       jsonb not null,
    description jsonb not null,
    primary key (event_id, key)
);

-- A round or an offering that leaves the programme is withdrawn, not deleted: wishes and past seats may hang on it,
-- and it comes back with the same id.
create table programme.round (
    id        uuid primary key,
    event_id  uuid not null references programme.event on delete restrict,
    key       text not null,
    number    integer not null check (number > 0),
    title     jsonb not null,
    starts    timestamptz not null,
    ends      timestamptz not null check (ends > starts),
    withdrawn boolean not null default false,
    unique (event_id, key)
);

create table programme.session (
    id          uuid primary key,
    event_id    uuid not null references programme.event on delete restrict,
    key         text not null,
    position    integer not null,
    kind        text not null,
    starts      timestamptz,
    ends        timestamptz,
    starts_open boolean not null,
    block       text,
    after       text,
    round_id    uuid references programme.round on delete restrict,
    track       text,
    title       jsonb not null,
    subtitle    jsonb,
    description jsonb not null,
    room_id     uuid references programme.room on delete restrict deferrable initially deferred,
    ideas       jsonb,
    unique (event_id, key),
    foreign key (event_id, block) references programme.session (event_id, key) deferrable initially deferred,
    foreign key (event_id, after) references programme.session (event_id, key) deferrable initially deferred,
    foreign key (event_id, track) references programme.track (event_id, key) deferrable initially deferred
);

create table programme.session_person (
    session_id  uuid not null references programme.session on delete cascade,
    position    integer not null,
    person_id   uuid not null references programme.person on delete restrict deferrable initially deferred,
    perspective jsonb,
    primary key (session_id, position)
);

create table programme.offering (
    id          uuid primary key,
    event_id    uuid not null references programme.event on delete restrict,
    key         text not null,
    position    integer not null,
    kind        text not null,
    number      text not null,
    level       text,
    track       text,
    title       jsonb not null,
    summary     jsonb not null,
    description jsonb not null,
    room_id     uuid references programme.room on delete restrict deferrable initially deferred,
    starts_from text,
    material    jsonb,
    tools       jsonb not null,
    withdrawn   boolean not null default false,
    unique (event_id, key),
    foreign key (event_id, starts_from) references programme.session (event_id, key) deferrable initially deferred,
    foreign key (event_id, track) references programme.track (event_id, key) deferrable initially deferred
);

create table programme.offering_host (
    offering_id uuid not null references programme.offering on delete cascade,
    position    integer not null,
    person_id   uuid not null references programme.person on delete restrict deferrable initially deferred,
    primary key (offering_id, position)
);

create table programme.offering_round (
    offering_id uuid not null references programme.offering on delete restrict,
    round_id    uuid not null references programme.round on delete restrict,
    capacity    integer not null check (capacity between 0 and 10000),
    minimum     integer check (minimum between 1 and capacity),
    primary key (offering_id, round_id)
);

create view programme.v_event as
select id, slug, release, title, date, zone, language, opens, wishes_until, closes,
       maximum_wishes, hold_hours, rush_hold_hours, rush_per_hour, retention_days
from programme.event;

create view programme.v_round as
select id, event_id, key, number, title, starts, ends
from programme.round
where not withdrawn;

create view programme.v_offering as
select id, event_id, key, position, kind, number, level, track, title
from programme.offering
where not withdrawn;

create view programme.v_offering_round as
select o.event_id, r.offering_id, r.round_id, r.capacity, r.minimum
from programme.offering_round r
         join programme.v_offering o on o.id = r.offering_id
         join programme.v_round n on n.id = r.round_id;
