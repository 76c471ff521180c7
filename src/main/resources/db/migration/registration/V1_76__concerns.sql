-- What a person would like to see clarified in one offering. The text of the form is meant for the first offering they get
-- in a round; after a move they say anew what the next hosts may read. Without a text: answered, with nothing to say.
create table registration.concern (
    registration_id uuid not null references registration.registration (id) on delete cascade,
    offering_id     uuid not null references programme.offering (id),
    -- the round they had the offering in when it was given; the next offering of that round is asked about anew
    round_id        uuid not null references programme.round (id),
    text            text check (length(text) between 1 and 2000),
    primary key (registration_id, offering_id)
);
create index concern_of_offering on registration.concern (offering_id);

-- How much a person has used AI so far, if they like to say; hosts see counts only.
alter table registration.registration add column experience text check (experience in ('none', 'some', 'much'));
