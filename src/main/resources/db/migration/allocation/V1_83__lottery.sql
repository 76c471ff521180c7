-- What the lottery of an event is drawn from. The commitment is published before the deadline, the seed after the seats are.
create table allocation.lottery (
    event_id    uuid primary key references programme.event (id),
    seed        text not null,
    commitment  text not null,
    drawn_at    timestamptz not null
);

-- Runs from before drew theirs when they ran.
insert into allocation.lottery (event_id, seed, commitment, drawn_at)
select event_id, seed, seed_hash, published_at from allocation.run;
