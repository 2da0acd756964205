-- Promises to customers and talks about their future. The customer's name goes some days after it is done.
create sequence follow_up_seq start with 50 increment by 50;
create table follow_up (
    id          bigint primary key,
    code        varchar(40) not null constraint follow_up_code_once unique,
    owner_code  varchar(40) not null,
    customer    varchar(60),
    words       varchar(300) not null,
    due_on      date not null,
    done_on     date,
    reminded_on date
);
create index follow_up_owner on follow_up (owner_code, due_on);
create index follow_up_due on follow_up (due_on);

create sequence future_talk_seq start with 50 increment by 50;
create table future_talk (
    id          bigint primary key,
    revision    bigint not null,
    code        varchar(40) not null constraint future_talk_code_once unique,
    owner_code  varchar(40) not null,
    customer    varchar(60),
    hopes       varchar(1000) not null,
    scenarios   varchar(1000),
    candour     varchar(1000),
    next_on     date not null,
    ended_on    date,
    reminded_on date
);
create index future_talk_owner on future_talk (owner_code, next_on);
create index future_talk_next on future_talk (next_on);
