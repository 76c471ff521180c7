-- What the team took out of a round after the wishes were in, whatever the event file says of it.
create table programme.not_held (
    event_id     uuid not null references programme.event (id) on delete cascade,
    offering_id  uuid not null references programme.offering (id) on delete cascade,
    round_id     uuid not null references programme.round (id) on delete cascade,
    since        timestamptz not null,
    primary key (offering_id, round_id)
);
