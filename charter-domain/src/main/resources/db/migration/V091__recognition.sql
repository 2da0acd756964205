-- Thanks to a colleague, and what their manager says to it.
create sequence recognition_seq start with 50 increment by 50;
create table recognition (
    id              bigint primary key,
    revision        bigint not null,
    code            varchar(40) not null constraint recognition_code_once unique,
    giver_code      varchar(40) not null,
    colleague_code  varchar(40) not null,
    words           varchar(600) not null,
    charter_code    varchar(40) references charter (code),
    charter_version integer,
    clause_code     varchar(40),
    given_at        timestamp with time zone not null,
    taken_back      boolean not null,
    answer          varchar(600),
    answered_by     varchar(40),
    answered_at     timestamp with time zone,
    reminded_at     timestamp with time zone
);
create index recognition_waiting on recognition (answered_at, given_at);
create index recognition_giver on recognition (giver_code, given_at);
create index recognition_colleague on recognition (colleague_code, given_at);
