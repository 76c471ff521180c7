create schema console;

-- What somebody of the team searches for: names, which must not stand in an address. Forgotten after a day.
create table console.search (
  id uuid primary key,
  actor_id uuid not null,
  words text not null check (length(words) <= 200),
  made_at timestamptz not null
);

-- An event file that was looked through and waits for its release to be pressed.
create table console.event_file (
  id uuid primary key,
  event_id uuid not null references programme.event (id),
  actor_id uuid not null,
  name text not null,
  sha256 text not null,
  content bytea not null,
  -- the release it was compared with
  release integer not null,
  read_at timestamptz not null
);
