-- What a person needs on the spot. Kept apart, and only under a consent of its own: taking the consent back deletes
-- the rows, whoever forgets to.
create table people.access_need (
    person_id   uuid not null,
    kind        text not null check (kind in
                  ('step-free', 'wheelchair-place', 'hearing-loop', 'sign-language', 'speech-to-text', 'quiet-seat',
                   'assistance-animal', 'other')),
    consent     text not null default 'accessNeeds' check (consent = 'accessNeeds'),
    -- in the person's own words, for the organising team only
    words       text check (length(words) between 1 and 2000),
    state       text not null default 'open' check (state in ('open', 'promised', 'not-possible')),
    -- promised: where; not possible: whom to call
    answer      text check (length(answer) between 1 and 2000),
    -- the rooms a promise names, opaque here: it holds as long as the person sits there
    rooms       uuid[] not null default '{}',
    -- what the team tells the hosts, in its own words
    passed_on   text check (length(passed_on) between 1 and 2000),
    answered_at timestamptz,
    primary key (person_id, kind),
    foreign key (person_id, consent) references people.consent (person_id, kind) on delete cascade,
    constraint only_other_has_words check ((kind = 'other') = (words is not null)),
    constraint open_says_nothing check (state <> 'open' or (answer is null and cardinality(rooms) = 0))
);

create table people.allergy (
    person_id uuid primary key,
    consent   text not null default 'accessNeeds' check (consent = 'accessNeeds'),
    words     text not null check (length(words) between 1 and 2000),
    foreign key (person_id, consent) references people.consent (person_id, kind) on delete cascade
);

create table people.diet (
    person_id uuid primary key references people.person (id) on delete cascade,
    choice    text not null check (choice in ('usual', 'vegetarian', 'vegan'))
);

-- Tells a registration sent twice from another one. It goes with the needs, so that it does not tell of them later.
create table people.needs_given (
    person_id   uuid primary key references people.person (id) on delete cascade,
    fingerprint text not null
);
