-- Mails that wait for a server to take them. A row is written in the transaction that caused the mail.
create table platform.outbox (
  id uuid primary key,
  purpose text not null,
  subject_id uuid not null,
  generation integer not null,
  recipient text,
  subject text,
  text text,
  html text,
  calendar text,
  created_at timestamptz not null,
  due_at timestamptz not null,
  attempts integer not null default 0,
  last_error text,
  accepted_at timestamptz,
  refused_at timestamptz,
  given_up_at timestamptz,
  constraint one_end check (num_nonnulls(accepted_at, refused_at, given_up_at) <= 1),
  -- What was said to whom is forgotten once the mail is gone: it lies in a mailbox now
  constraint whole_until_gone check (
    accepted_at is not null
    or refused_at is not null
    or num_nulls(recipient, subject, text, html) = 0
  )
);

create index outbox_waiting on platform.outbox (due_at, id)
  where accepted_at is null and refused_at is null and given_up_at is null;

create index outbox_given_up on platform.outbox (given_up_at) where given_up_at is not null;
