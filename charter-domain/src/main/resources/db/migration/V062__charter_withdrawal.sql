-- Who took a published version back, and why. What was published stays readable.
create sequence charter_withdrawal_seq start with 50 increment by 50;
create table charter_withdrawal (
    id             bigint primary key,
    charter_code   varchar(40) not null references charter (code),
    version_number integer not null,
    reason         varchar(600) not null,
    withdrawn_by   varchar(40) not null,
    withdrawn_at   timestamp with time zone not null,
    constraint charter_withdrawal_once unique (charter_code, version_number)
);
