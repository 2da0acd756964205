-- A behaviour that was taken off the board waits to be put back.
alter table behaviour add column removed boolean default false not null;

-- What was counted before a question was asked again is kept aside until it is counted anew: it may have been a slip.
alter table poll add column set_aside boolean default false not null;
alter table poll drop constraint poll_once;
alter table poll add constraint poll_once unique (workshop_code, question, stage, set_aside);
