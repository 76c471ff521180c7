create schema seats;

-- One row a seat. The three rules of the seat invariant stand here and nowhere else; code only chooses.
create table seats.seat (
    id          uuid primary key default uuidv7(),
    event_id    uuid not null references programme.event (id),
    offering_id uuid not null references programme.offering (id),
    round_id    uuid not null references programme.round (id),
    number      integer not null check (number > 0),
    state       text not null default 'free' check (state in ('free', 'held', 'taken', 'offered')),
    holder_id   uuid,
    -- the holder's wish that this seat meets, from 1; null when it was nobody's wish
    rank        integer check (rank > 0),
    -- an offered seat counts against capacity, but not against one-per-round until it is accepted
    seated_id   uuid generated always as (case when state in ('held', 'taken') then holder_id end) stored,
    constraint free_means_nobody check ((state = 'free') = (holder_id is null)),
    constraint seat_number_once unique (offering_id, round_id, number),
    -- deferrable, so that a swap is one transaction
    constraint one_seat_in_a_round unique (seated_id, round_id) deferrable initially immediate,
    constraint one_seat_in_an_offering unique (seated_id, offering_id) deferrable initially immediate
);
create index seat_free on seats.seat (offering_id, round_id) where state = 'free';
create index seat_of_event on seats.seat (event_id, offering_id, round_id);
create index seat_of_holder on seats.seat (holder_id) where holder_id is not null;

create table seats.waiting (
    holder_id   uuid not null,
    event_id    uuid not null references programme.event (id),
    offering_id uuid not null references programme.offering (id),
    round_id    uuid not null references programme.round (id),
    rank        integer not null check (rank > 0),
    since       timestamptz not null,
    -- decides among people who came at the same moment, as after an allocation run
    lot         integer not null default 0,
    -- false until the holder confirmed: the place is kept, but nobody is moved up before
    active      boolean not null,
    primary key (holder_id, offering_id, round_id)
);
create index waiting_in_order on seats.waiting (offering_id, round_id, since, lot, holder_id);

create view seats.v_seat as
    select event_id, offering_id, round_id, state, holder_id, rank from seats.seat where state <> 'free';
