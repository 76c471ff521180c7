-- Who a free seat goes to, the smaller the earlier: what the seats cost that somebody has now, below zero, and a million less for whoever has no wish met at all.
-- Kept with the place, so that the first of a long list is found in an index. Rows of a version that does not know of it come last.
alter table seats.waiting add column turn integer not null default 0;

update seats.waiting as w set turn =
    - (select coalesce(sum(case least(s.rank, 8)
            when 1 then 0 when 2 then 1 when 3 then 3 when 4 then 6 when 5 then 10 when 6 then 15 when 7 then 18 when 8 then 19
            else 20 end), 0)
       from seats.seat as s where s.seated_id = w.holder_id)
    - 10000 * (select count(distinct other.round_id) from seats.waiting as other
               where other.holder_id = w.holder_id
                 and not exists (select from seats.seat as s
                                 where s.seated_id = w.holder_id and s.round_id = other.round_id))
    - case when exists (select from seats.seat as s where s.seated_id = w.holder_id and s.rank is not null) then 0
           else 1000000 end;

create index waiting_by_turn on seats.waiting (offering_id, round_id, turn, since, lot, holder_id);

create or replace view seats.v_waiting as
select event_id, offering_id, round_id, holder_id, rank, active,
  row_number() over (partition by offering_id, round_id order by turn, since, lot, holder_id) as position
from seats.waiting;
