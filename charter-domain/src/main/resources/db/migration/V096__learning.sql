-- What people practise, who has done what, and what each wants to learn next. Counted by team, never shown by person.
create sequence training_item_seq start with 50 increment by 50;
create table training_item (
    id            bigint primary key,
    revision      bigint not null,
    code          varchar(40) not null constraint training_item_code_once unique,
    words         varchar(600) not null,
    answer_1      varchar(300),
    answer_2      varchar(300),
    answer_3      varchar(300),
    best          integer,
    why           varchar(600),
    service_level varchar(9) not null,
    encounter     varchar(6),
    exchange      varchar(12),
    charter_code  varchar(40) references charter (code),
    clause_code   varchar(40),
    written_by    varchar(40) not null,
    written_at    timestamp with time zone not null,
    retired       boolean not null
);

create sequence training_done_seq start with 50 increment by 50;
create table training_done (
    id          bigint primary key,
    person_code varchar(40) not null,
    item_code   varchar(40) not null,
    done_on     date not null,
    constraint training_done_once unique (person_code, item_code)
);
create index training_done_item on training_done (item_code, person_code);

create sequence next_step_seq start with 50 increment by 50;
create table next_step (
    id          bigint primary key,
    revision    bigint not null,
    person_code varchar(40) not null constraint next_step_once unique,
    words       varchar(600) not null,
    coach_code  varchar(40),
    written_at  timestamp with time zone not null
);
create index next_step_coach on next_step (coach_code);
