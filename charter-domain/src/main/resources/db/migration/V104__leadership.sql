-- How people say the organisation is led, each once; shown by group alone, from the smallest group on.
create sequence leadership_answer_seq start with 50 increment by 50;
create table leadership_answer (
    id           bigint primary key,
    person_code  varchar(40) not null constraint leadership_answer_once unique,
    leads        boolean not null,
    talked_about varchar(6) not null,
    focus        varchar(6) not null,
    breakdown    varchar(6) not null,
    improving    varchar(6) not null,
    selling      varchar(6) not null,
    answered_on  date not null
);
