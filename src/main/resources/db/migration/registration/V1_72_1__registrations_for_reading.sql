-- For lists of modules below. Without what a person brings along as their concern.
create view registration.v_registration as
select id, event_id, person_id, status, generation, created_at, confirm_by, confirmed_at, ended_at
from registration.registration;
