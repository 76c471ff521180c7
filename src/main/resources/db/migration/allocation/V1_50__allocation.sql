create schema allocation;

-- One published run an event. Seed and figures are kept so that anybody entitled can run it again.
create table allocation.run (
    event_id      uuid primary key references programme.event (id),
    seed          text not null,
    seed_hash     text not null,
    participants  integer not null,
    objective     bigint not null,
    bound         double precision not null,
    without_wish  integer not null,
    unplaced      integer not null,
    proof         text not null,
    wall_millis   bigint not null,
    published_at  timestamptz not null
);
