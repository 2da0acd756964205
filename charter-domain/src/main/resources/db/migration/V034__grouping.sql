-- What a card speaks of, worked out when it is stored: a vocabulary's version, then line and weight. Null: not worked out yet.
alter table card add column sense varchar(500);
-- A copy stands in a further theme and knows its original; a merged card is told by another one that says the same.
alter table card add column copy_of varchar(22) references card (id) on delete set null;
alter table card add column merged_into varchar(22) references card (id) on delete set null;
-- A dissolved theme stays, so that it can come back with its name and place.
alter table theme add column removed boolean not null default false;

-- What is needed to take a grouping command back: one row for each thing it changed. Found by the hash of the command's
-- key, which only the device that gave it knows: nothing here says whose it was.
create table regrouping (
    id            varchar(22) primary key,
    workshop_code varchar(6) not null references workshop (code),
    mark          varchar(64) not null,
    kind          varchar(20) not null,
    subject       varchar(22) not null,
    was           varchar(240),
    became        varchar(240)
);
create index regrouping_mark on regrouping (mark);
