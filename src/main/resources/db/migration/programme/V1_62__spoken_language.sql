-- What is spoken at an item, where it is not the language of the event.
alter table programme.session add column language text check (language ~ '^[a-z]{2}$');
alter table programme.offering add column language text check (language ~ '^[a-z]{2}$');
