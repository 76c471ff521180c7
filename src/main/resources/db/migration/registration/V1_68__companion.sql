-- A registered person may bring one companion: a name if they like, no address, no mail. Their seats lie under holder_id.
create table registration.companion (
    registration_id uuid primary key references registration.registration (id) on delete cascade,
    holder_id       uuid not null unique,
    name            text check (length(name) between 1 and 200)
);
