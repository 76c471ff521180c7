-- Whoever is signed in for one event only: an auditor. Null for the team, who see all events.
alter table platform.sign_in_link add column event_slug text;
alter table platform.sign_in add column event_slug text;
alter table platform.sign_in_link add check ((role = 'auditor') = (event_slug is not null));
alter table platform.sign_in add check ((role = 'auditor') = (event_slug is not null));
