-- What holds for every signature here; one row, as there is one organisation.
create table signing_rule (
    id            smallint primary key constraint signing_rule_only check (id = 1),
    revision      bigint not null,
    asks_password boolean not null
);
insert into signing_rule (id, revision, asks_password) values (1, 0, false);

-- What people asked before they signed, and the answers.
create sequence signing_question_seq start with 50 increment by 50;
create table signing_question (
    id             bigint primary key,
    revision       bigint not null,
    charter_code   varchar(60) not null,
    version_number integer not null,
    title          varchar(120) not null,
    part           varchar(20),
    clause         varchar(1000),
    words          varchar(1000),
    proposed       varchar(1000),
    asked_by       varchar(40) not null references person (code),
    asked_at       timestamp with time zone not null,
    answer         varchar(1000),
    answered_by    varchar(40),
    answered_at    timestamp with time zone,
    constraint signing_question_says check (words is not null or proposed is not null),
    constraint signing_question_about check (proposed is null or clause is not null)
);
create index signing_question_asker on signing_question (asked_by);
create index signing_question_charter on signing_question (charter_code, version_number);
