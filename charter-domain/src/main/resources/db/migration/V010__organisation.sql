create sequence unit_seq start with 50 increment by 50;
create table unit (
    id          bigint primary key,
    revision    bigint not null,
    code        varchar(40) not null constraint unit_code_once unique,
    name        varchar(120) not null,
    parent_code varchar(40)
);

create sequence person_seq start with 50 increment by 50;
create table person (
    id           bigint primary key,
    revision     bigint not null,
    code         varchar(40) not null constraint person_code_once unique,
    name         varchar(120) not null,
    email        varchar(254) constraint person_email_once unique,
    unit_code    varchar(40) not null references unit (code),
    manager_code varchar(40),
    starts_on    date not null,
    ends_on      date,
    constraint person_employment check (ends_on is null or ends_on >= starts_on)
);
create index person_unit on person (unit_code);
create index person_manager on person (manager_code);

create table person_role (
    person_id bigint not null references person (id),
    role      varchar(20) not null,
    primary key (person_id, role)
);
