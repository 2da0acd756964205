-- Counts of answers that were given in confidence are told from this many on.
alter table organisation add column smallest_group smallint default 5 not null;
