-- What is about one registration is found, shown and forgotten by it.
create index outbox_about on platform.outbox (subject_id);
