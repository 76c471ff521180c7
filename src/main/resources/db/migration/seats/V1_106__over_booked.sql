-- Where more people sit than there are seats: why, in the words of the organising team. A seat too many goes when it becomes free.
create table seats.overbooked (
    offering_id uuid not null references programme.offering (id),
    round_id    uuid not null references programme.round (id),
    reason      text not null check (length(reason) between 1 and 1000),
    since       timestamptz not null,
    primary key (offering_id, round_id)
);

-- Whom the team has asked to move away from there: nobody is asked twice.
create table seats.asked_to_move (
    holder_id   uuid not null,
    offering_id uuid not null references programme.offering (id),
    round_id    uuid not null references programme.round (id),
    primary key (holder_id, offering_id, round_id)
);

create view seats.v_overbooked as select offering_id, round_id, reason, since from seats.overbooked;
