-- What people may change by themselves, from the event file; null: as it is without a word about it.
alter table programme.event add column changes jsonb;
