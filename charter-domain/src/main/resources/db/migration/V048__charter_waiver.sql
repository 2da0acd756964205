-- Who let a version be published although a rule of the checklist is not kept, and why.
create sequence charter_waiver_seq start with 50 increment by 50;
create table charter_waiver (
    id             bigint primary key,
    charter_code   varchar(40) not null references charter (code),
    version_number integer not null,
    rule           varchar(10) not null,
    reason         varchar(600) not null,
    waived_by      varchar(40) not null,
    waived_at      timestamp with time zone not null,
    constraint charter_waiver_once unique (charter_code, version_number, rule)
);
