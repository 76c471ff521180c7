-- The audit is kept for a time and no longer: only the retention job may take rows away, and says so in its transaction.
create or replace function platform.audit_is_append_only() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('foyer.audit_retention', true) = 'on' then
    return null;
  end if;
  raise exception 'platform.audit is append-only';
end $$;
