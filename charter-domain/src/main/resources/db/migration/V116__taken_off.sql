-- What whoever leads took off the board stays until the board's time is over, so that it can be put back.
alter table card add column removed boolean not null default false;
alter table principle add column removed boolean not null default false;
alter table red_flag add column removed boolean not null default false;
