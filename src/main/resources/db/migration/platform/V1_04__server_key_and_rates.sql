-- Which key the links in mails were signed with. One row, so that a start with another key is noticed.
create table platform.server_key (
  only_one boolean primary key default true check (only_one),
  fingerprint text not null,
  first_used_at timestamptz not null
);

-- How often something came from one network address in the window that runs; the key is a keyed hash of the address.
create unlogged table platform.rate_limit (
  key text primary key,
  window_start timestamptz not null,
  window_end timestamptz not null,
  count integer not null
);

create index rate_limit_ended on platform.rate_limit (window_end);
