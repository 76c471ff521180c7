-- Where an answer goes, for the few mails that may be answered; forgotten with the rest once the mail is gone.
alter table platform.outbox add column reply_to text;
