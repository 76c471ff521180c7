-- A companion has a holder id of their own and sits where the person sits whom they come with. Each seat of such a pair
-- names the other one; the foreign key, checked when a transaction ends, lets neither be without the other, nor elsewhere.
alter table seats.seat add column beside_id uuid;
alter table seats.seat
    add constraint nobody_sits_beside_a_free_seat check (beside_id is null or holder_id is not null),
    add constraint nobody_sits_beside_themselves check (beside_id <> holder_id),
    -- not deferrable, as a foreign key asks; empty for those who come alone
    add constraint seat_of_a_pair unique (seated_id, offering_id, round_id, beside_id),
    add constraint a_pair_sits_together foreign key (beside_id, offering_id, round_id, seated_id)
        references seats.seat (seated_id, offering_id, round_id, beside_id) deferrable initially deferred;
create index seat_beside on seats.seat (beside_id) where beside_id is not null;

-- whoever waits with a companion waits for two seats at once
alter table seats.waiting add column beside_id uuid;
-- how often one free seat went to somebody behind because the pair needs two
alter table seats.waiting add column passed_over integer not null default 0;
