create schema if not exists console;

-- How the team reaches the people who lead an offering: the event file is public, so their addresses stand only here.
create table console.host (
    speaker_id uuid primary key references programme.person (id) on delete cascade,
    event_id   uuid not null references programme.event (id),
    email      text not null check (length(email) between 3 and 254),
    language   text not null,
    -- of the host's link; a higher one ends the links before
    generation integer not null default 1,
    -- when a link last went into the outbox
    sent_at    timestamptz
);
create index host_of_event on console.host (event_id);

-- What a host wrote to their group. The same text to the same group is one message, however often it is sent off.
create table console.message (
    id          uuid primary key default uuidv7(),
    event_id    uuid not null references programme.event (id),
    offering_id uuid not null references programme.offering (id),
    -- null: all rounds
    round_id    uuid references programme.round (id),
    speaker_id  uuid not null references programme.person (id) on delete cascade,
    fingerprint text not null,
    text        text not null check (length(text) between 1 and 4000),
    recipients  integer not null,
    sent_at     timestamptz not null,
    constraint message_once unique (offering_id, speaker_id, fingerprint)
);
create index message_of_speaker on console.message (speaker_id, sent_at);
