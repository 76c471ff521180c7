-- An offer to change places with somebody, or to hand a place on. A row is there only while it is open: done, withdrawn or
-- expired, it goes. The code that people hand on themselves is made from the id and the server's key; it is not here.
create table registration.swap (
    id             uuid primary key,
    event_id       uuid not null references programme.event (id),
    round_id       uuid not null references programme.round (id),
    kind           text not null check (kind in ('swap', 'hand-on')),
    giver_id       uuid not null references registration.registration (id) on delete cascade,
    gives_id       uuid not null references programme.offering (id),
    -- who agreed to it, and with what; null while nobody has
    taker_id       uuid references registration.registration (id) on delete cascade,
    taker_gives_id uuid references programme.offering (id),
    created_at     timestamptz not null,
    expires_at     timestamptz not null,
    constraint nobody_swaps_with_themselves check (giver_id <> taker_id),
    constraint who_agrees_gives_something check ((taker_id is null) = (taker_gives_id is null)),
    constraint one_offer_a_round unique (giver_id, round_id),
    constraint one_answer_a_round unique (taker_id, round_id)
);
create index swap_of_event on registration.swap (event_id);
create index swap_expires on registration.swap (expires_at);
