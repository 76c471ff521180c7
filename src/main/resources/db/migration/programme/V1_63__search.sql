-- Text search over a programme. What stands here is made of the programme at each release and can be made again.
-- Both extensions are trusted ones: the owner of the database may create them.
create extension if not exists unaccent;
create extension if not exists pg_trgm;

create text search configuration programme.german (copy = pg_catalog.german);
alter text search configuration programme.german
    alter mapping for hword, hword_part, word with unaccent, german_stem;

create text search configuration programme.english (copy = pg_catalog.english);
alter text search configuration programme.english
    alter mapping for hword, hword_part, word with unaccent, english_stem;

create text search configuration programme.names (copy = pg_catalog.simple);
alter text search configuration programme.names
    alter mapping for hword, hword_part, word with unaccent, simple;

-- A question reads all rows of one event, a hundred or so; an index on the words would not be asked.
create table programme.search_entry (
    event_id uuid not null references programme.event on delete cascade,
    part     text not null check (part in ('offering', 'session', 'person')),
    key      text not null,
    words    tsvector not null,
    plain    text not null,
    primary key (event_id, part, key)
);

-- The release that the entries of an event were made of.
create table programme.search_release (
    event_id uuid primary key references programme.event on delete cascade,
    release  integer not null
);
