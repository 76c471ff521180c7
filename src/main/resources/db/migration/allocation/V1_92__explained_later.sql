-- Seats are explained right after they are published, not while they are: null until that is done.
alter table allocation.run add column explained_at timestamptz;
update allocation.run as r set explained_at = r.published_at
where r.draft_id is null or exists (select from allocation.explanation as e where e.draft_id = r.draft_id);

-- A round in which somebody wanted a seat and got none has a row, too, without an offering.
alter table allocation.explanation alter column offering drop not null;
alter table allocation.explanation drop constraint explanation_kind_check;
alter table allocation.explanation add constraint explanation_kind_check check (kind in
    ('best', 'no-wish', 'full', 'lot', 'two-seats', 'not-held', 'otherwise',
     'none-left', 'no-two-left', 'had-what-is-left', 'none-found'));
alter table allocation.explanation add check
    ((offering is null) = (kind in ('none-left', 'no-two-left', 'had-what-is-left', 'none-found')));
