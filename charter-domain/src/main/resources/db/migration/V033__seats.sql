-- Whether newcomers may take a seat.
alter table workshop add column door_open boolean default true not null;

-- Looks on, and neither writes nor votes.
alter table participant add column observer boolean default false not null;

-- A seat on its way to another device: the hash of what that device must bring, and until when.
alter table participant add column move_hash varchar(64);
alter table participant add column move_until timestamp with time zone;
