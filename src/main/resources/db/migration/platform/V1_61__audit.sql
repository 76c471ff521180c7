-- Who of the team did what, and when. Opaque ids only; rows are added, never changed.
create table platform.audit (
  id uuid primary key,
  at timestamptz not null,
  actor_id uuid not null,
  role text not null,
  action text not null,
  subject_id uuid,
  event_id uuid
);

create index audit_of_subject on platform.audit (subject_id, at);
create index audit_of_event on platform.audit (event_id, at);

create function platform.audit_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'platform.audit is append-only';
end $$;

create trigger audit_append_only before update or delete or truncate on platform.audit
  for each statement execute function platform.audit_is_append_only();
