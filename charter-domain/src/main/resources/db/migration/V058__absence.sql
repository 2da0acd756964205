-- When somebody is away. The last day is null while nobody knows it.
create sequence absence_seq start with 50 increment by 50;
create table absence (
    id          bigint primary key,
    code        varchar(40) not null constraint absence_code_once unique,
    person_code varchar(40) not null references person (code),
    first_day   date not null,
    last_day    date,
    kind        varchar(20) not null,
    recorded_by varchar(40) not null,
    recorded_at timestamp with time zone not null,
    constraint absence_days check (last_day is null or last_day >= first_day)
);
create index absence_person on absence (person_code, first_day);
create index absence_first_day on absence (first_day);
