-- What somebody at the table doubts about a clause. Tells not who.
create table red_flag (
    id            varchar(22) primary key,
    workshop_code varchar(6) not null references workshop (code),
    part          varchar(10) not null,
    clause_id     varchar(22),
    kind          varchar(20) not null,
    note          varchar(600),
    raised        integer not null,
    decision      varchar(10),
    place         bigint not null
);
create index red_flag_workshop on red_flag (workshop_code);
