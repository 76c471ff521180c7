-- Who was asked a few days before whether they come, and said yes. Who says no cancels; who says nothing keeps the seats.
create table registration.coming (
    registration_id uuid primary key references registration.registration (id) on delete cascade,
    asked_at        timestamptz not null,
    said_yes_at     timestamptz
);
