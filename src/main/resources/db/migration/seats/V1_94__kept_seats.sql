-- "Diesen Platz behalten": no chain moves its holder out of this seat. Counts only while they sit there.
create table seats.kept (
    holder_id   uuid not null,
    event_id    uuid not null references programme.event (id),
    offering_id uuid not null references programme.offering (id),
    round_id    uuid not null references programme.round (id),
    primary key (holder_id, round_id)
);
