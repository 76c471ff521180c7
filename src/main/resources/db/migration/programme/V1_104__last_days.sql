-- What is different in the last days before the event; null where the event file says nothing of it.
alter table programme.event add column late jsonb;
