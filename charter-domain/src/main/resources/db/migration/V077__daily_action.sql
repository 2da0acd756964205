-- What one person wants to do of a principle: theirs alone, and gone with them.
create sequence daily_action_seq start with 50 increment by 50;
create table daily_action (
    id           bigint primary key,
    revision     bigint not null,
    person_code  varchar(40) not null references person (code) on delete cascade,
    charter_code varchar(60) not null,
    principle    varchar(600) not null,
    words        varchar(300) not null,
    shared       boolean not null,
    constraint daily_action_once unique (person_code, charter_code, principle)
);
