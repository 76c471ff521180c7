-- What the organiser decided that a disappointment costs; without a row the defaults hold.
create table allocation.policy (
    event_id    uuid primary key references programme.event (id),
    weights     text not null,
    changed_at  timestamptz not null
);

-- A run and what came out of it. While it goes on, whoever computes it says so every second: one that stopped saying so
-- has come to nothing, and no other row is half written by it.
create table allocation.draft (
    id            uuid primary key,
    event_id      uuid not null references programme.event (id),
    number        integer not null,
    state         text not null check (state in ('running', 'ready', 'failed', 'interrupted')),
    started_at    timestamptz not null,
    seen_at       timestamptz not null,
    ended_at      timestamptz,
    stop_wanted   boolean not null default false,
    step          text,
    objective     bigint,
    bound         double precision,
    participants  integer not null,
    problem_hash  text not null,
    rounds        text not null,
    weights       text not null,
    -- null until it is ready
    figures       text,
    -- of a trial: which draft it changes one capacity of; it is never published
    trial_of      integer,
    trial_of_slot text,
    trial_seats   integer,
    unique (event_id, number)
);
create unique index draft_running on allocation.draft (event_id) where state = 'running';

create table allocation.draft_offering (
    draft_id  uuid not null references allocation.draft (id) on delete cascade,
    offering  text not null,
    round     text not null,
    capacity  integer not null,
    minimum   integer not null,
    -- millionths of a point
    price     bigint,
    primary key (draft_id, offering, round)
);

-- Wishes as they were when the run began, and the seats it found: words of "offering" or "offering@round".
create table allocation.draft_participant (
    draft_id         uuid not null references allocation.draft (id) on delete cascade,
    registration_id  uuid not null references registration.registration (id),
    pair             boolean not null,
    wishes           text not null,
    without          text not null,
    seats            text,
    primary key (draft_id, registration_id)
);
create index draft_participant_of_registration on allocation.draft_participant (registration_id);

alter table allocation.run add column draft_id uuid references allocation.draft (id);
