-- Who did what and when, for the team to read: rows come and go below only.
create view platform.v_audit as
select id, at, actor_id, role, action, subject_id, event_id from platform.audit;

create index audit_without_event on platform.audit (at) where event_id is null;
