create sequence audit_entry_seq start with 50 increment by 50;
create table audit_entry (
    id     bigint primary key,
    at     timestamp with time zone not null,
    who    varchar(200) not null,
    act    varchar(60) not null,
    about  varchar(200) not null,
    detail varchar(2000) not null
);
create index audit_entry_at on audit_entry (at, id);
