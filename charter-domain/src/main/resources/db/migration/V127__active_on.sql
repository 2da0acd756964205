-- The last day on which anything was done with a workshop: one that nobody ended must not keep its cards for good. Of those that are
-- there already it is not known, so their time begins today.
alter table workshop add column active_on date default current_date not null;
