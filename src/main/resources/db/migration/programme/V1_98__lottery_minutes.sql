-- For so many minutes after the opening the order in which people get to the form is drawn by lot; then it is that of their arrival.
alter table programme.event add column lottery_minutes integer not null default 2 check (lottery_minutes between 0 and 60);
