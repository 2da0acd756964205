-- Which clauses of charters hold at a touchpoint. Outside of the frozen text: what was signed stays as it is.
create sequence touchpoint_clause_seq start with 50 increment by 50;
create table touchpoint_clause (
    id              bigint primary key,
    touchpoint_code varchar(40) not null references touchpoint (code),
    charter_code    varchar(40) not null references charter (code),
    clause_code     varchar(40) not null,
    set_by          varchar(40) not null,
    set_at          timestamp with time zone not null,
    constraint touchpoint_clause_once unique (touchpoint_code, charter_code, clause_code)
);
