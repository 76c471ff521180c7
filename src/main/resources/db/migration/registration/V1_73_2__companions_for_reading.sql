-- For lists of modules below.
create view registration.v_companion as
select registration_id, holder_id, name from registration.companion;
