-- What the portal proposes for a board, until it is accepted, dismissed or asked for anew.
create table suggestion (
    id            varchar(22) primary key,
    workshop_code varchar(6) not null references workshop (code),
    kind          varchar(10) not null,
    name          varchar(240),
    cards         text not null,
    place         integer not null
);
create index suggestion_workshop on suggestion (workshop_code);
