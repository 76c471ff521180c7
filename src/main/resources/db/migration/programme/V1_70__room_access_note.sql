-- What a room offers, beyond the codes: how to get the hearing loop, how wide the door is.
alter table programme.room add column access_note jsonb;
