-- How sure people are of what a need that is to be found out takes: each for themselves, the day before and after.
create sequence skill_check_seq start with 50 increment by 50;
create table skill_check (
    id          bigint primary key,
    person_code varchar(40) not null,
    skill       varchar(17) not null,
    sure        integer not null,
    checked_on  date not null,
    constraint skill_check_once unique (person_code, skill, checked_on)
);
