-- The event file that is in force, as its authors wrote it, so that it can be given back with their comments.
create table programme.event_file (
    event_id uuid primary key references programme.event on delete cascade,
    content  bytea not null
);
