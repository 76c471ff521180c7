-- A seat that is offered belongs to whoever is asked until they answer or the time is over. Both seats of a pair carry one offer.
alter table seats.seat
    add column offer_id uuid,
    add column offered_until timestamptz,
    -- asked for by the organising team, not because of a waiting list
    add column asked_by_team boolean not null default false,
    add constraint an_offer_ends check (state <> 'offered' or (offer_id is not null and offered_until is not null));
create index seat_offered on seats.seat (offered_until) where state = 'offered';

create view seats.v_offer as
    select event_id, offering_id, round_id, holder_id, offer_id, offered_until, asked_by_team
    from seats.seat where state = 'offered';
