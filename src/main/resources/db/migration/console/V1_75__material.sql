-- What hosts add to their offerings: a link, or a file whose name stands here and nowhere on the disk.
create table console.material (
    id           uuid primary key,
    event_id     uuid not null references programme.event (id),
    offering_id  uuid not null references programme.offering (id),
    speaker_id   uuid references programme.person (id) on delete set null,
    phase        text not null check (phase in ('before', 'after')),
    title        text not null check (length(title) between 1 and 400),
    address      text check (length(address) <= 1000),
    file_id      uuid unique,
    file_name    text,
    kind         text,
    size         bigint,
    added_at     timestamptz not null,
    -- null: only the hosts see it
    published_at timestamptz,
    constraint a_link_or_a_file check ((address is null) = (file_id is not null)),
    constraint a_file_whole check (num_nulls(file_id, file_name, kind, size) in (0, 4))
);
create index material_of_offering on console.material (offering_id);
