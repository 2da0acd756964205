-- What customers say by themselves: nothing of them but their words. And what staff learn about their wants.
create sequence customer_voice_seq start with 50 increment by 50;
create table customer_voice (
    id           bigint primary key,
    revision     bigint not null,
    code         varchar(40) not null constraint customer_voice_code_once unique,
    charter_code varchar(40) not null references charter (code),
    tone         varchar(8) not null,
    words        varchar(1000) not null,
    said_at      timestamp with time zone not null,
    state        varchar(9) not null,
    became       varchar(40)
);
create index customer_voice_state on customer_voice (state, said_at);
create index customer_voice_charter on customer_voice (charter_code, state);

create sequence insight_seq start with 50 increment by 50;
create table insight (
    id              bigint primary key,
    code            varchar(40) not null constraint insight_code_once unique,
    charter_code    varchar(40) not null references charter (code),
    charter_version integer not null,
    clause_code     varchar(40) not null,
    words           varchar(600) not null,
    noted_by        varchar(40) not null,
    noted_at        timestamp with time zone not null,
    taken_away      boolean not null
);
create index insight_noted on insight (noted_at, id);
create index insight_clause on insight (charter_code, clause_code, noted_at);
