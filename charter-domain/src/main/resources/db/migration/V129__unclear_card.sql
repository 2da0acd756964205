-- Somebody asked what a shown card means, and that was not answered yet.
alter table card add column unclear boolean default false not null;
