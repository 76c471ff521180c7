-- Who was erased on request, by opaque ids only: a restored backup brings nobody back. The same stands in a file beside it.
create table people.erased (
    person_id uuid primary key,
    erased_at timestamptz not null
);
