create sequence account_seq start with 50 increment by 50;
create table account (
    id              bigint primary key,
    person_code     varchar(40) not null constraint account_person_once unique references person (code),
    password_hash   varchar(200) not null,
    password_set_at timestamp with time zone not null,
    failures        integer not null,
    locked_until    timestamp with time zone
);

create sequence remembered_device_seq start with 50 increment by 50;
create table remembered_device (
    id          bigint primary key,
    person_code varchar(40) not null references person (code),
    secret_hash varchar(64) not null constraint remembered_device_secret_once unique,
    since       timestamp with time zone not null,
    expires_at  timestamp with time zone not null
);
create index remembered_device_person on remembered_device (person_code);

create sequence invitation_seq start with 50 increment by 50;
create table invitation (
    id          bigint primary key,
    person_code varchar(40) not null constraint invitation_person_once unique references person (code),
    secret_hash varchar(64) not null constraint invitation_secret_once unique,
    expires_at  timestamp with time zone not null
);
