-- The line in front of the form while more come than can be served. A place in it is a number that its holder carries, signed;
-- here stands only up to which number people may come in, and how many stand where.
create table registration.line (
    event_id uuid primary key references programme.event (id),
    let_in   double precision not null default 0
);

create table registration.line_part (
    event_id uuid not null references programme.event (id),
    -- a 64th of a unit of the numbers
    part     integer not null,
    people   integer not null check (people > 0),
    primary key (event_id, part)
);
