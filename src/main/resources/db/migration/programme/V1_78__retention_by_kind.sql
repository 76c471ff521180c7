-- Days after the event for each kind of personal data; null where one number, retention_days, is for all.
alter table programme.event add column retention jsonb;
