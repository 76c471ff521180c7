-- For lists of modules below: never what a mail says.
create view platform.v_outbox as
select id, purpose, subject_id, recipient, created_at, due_at, attempts, last_error, accepted_at, refused_at, given_up_at
from platform.outbox;
