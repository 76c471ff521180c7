-- Whoever registers at the desk may have no e-mail address.
alter table people.person alter column email drop not null, alter column email_key drop not null;

-- For lists of modules below.
create view people.v_person_card as
select id, name, email, organisation, language from people.person;
