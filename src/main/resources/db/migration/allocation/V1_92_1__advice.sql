-- What to drop or repeat, worked out after a run; null until that is done.
alter table allocation.draft add column advice text;
