-- On which days the organisation works. Only added to: what was promised counts by what held when it was promised.
create sequence work_calendar_seq start with 50 increment by 50;
create table work_calendar (
    id        bigint primary key,
    since     timestamp with time zone not null,
    set_by    varchar(40) not null,
    week      varchar(20) not null,
    region    varchar(20),
    free      varchar(1200) not null,
    worked    varchar(1200) not null
);
