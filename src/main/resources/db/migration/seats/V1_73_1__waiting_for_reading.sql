-- For lists of modules below; in the order people move up.
create view seats.v_waiting as
select event_id, offering_id, round_id, holder_id, rank, active,
  row_number() over (partition by offering_id, round_id order by since, lot, holder_id) as position
from seats.waiting;
