-- Why people got the seats of the published draft: facts about a person's own wishes, worked out when it was published, as the
-- draft loses whoever is erased later. One row for each seat; what others wished for is not in it.
create table allocation.explanation (
    draft_id         uuid not null,
    registration_id  uuid not null,
    round            text not null,
    -- the seat
    offering         text not null,
    kind             text not null check (kind in ('best', 'no-wish', 'full', 'lot', 'two-seats', 'not-held', 'otherwise')),
    -- the wish it is about, where there is one
    wish             text,
    rank             integer,
    -- null where fewer than five
    people           integer check (people >= 5),
    -- null where they are not told
    points           integer,
    exact            boolean,
    gain             integer,
    primary key (draft_id, registration_id, round),
    foreign key (draft_id, registration_id)
        references allocation.draft_participant (draft_id, registration_id) on delete cascade
);
