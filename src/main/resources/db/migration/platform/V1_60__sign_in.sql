-- Links that sign somebody in, once. Only hashes of what is secret are stored.
create table platform.sign_in_link (
  token_hash bytea primary key,
  actor_id uuid not null,
  role text not null,
  made_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > made_at),
  used_at timestamptz
);

-- Who is signed in, for all nodes together.
create table platform.sign_in (
  token_hash bytea primary key,
  actor_id uuid not null,
  role text not null,
  since timestamptz not null,
  last_seen_at timestamptz not null
);
