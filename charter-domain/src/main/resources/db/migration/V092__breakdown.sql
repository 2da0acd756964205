-- Where service broke down. told_by lets a person work on what they told; no page shows or counts it.
create sequence breakdown_seq start with 50 increment by 50;
create table breakdown (
    id              bigint primary key,
    revision        bigint not null,
    code            varchar(40) not null constraint breakdown_code_once unique,
    happened_on     date not null,
    encounter       varchar(6) not null,
    words           varchar(2000) not null,
    folded          varchar(4000) not null,
    touchpoint_code varchar(40) references touchpoint (code),
    standing        varchar(7) not null,
    charter_code    varchar(40) references charter (code),
    charter_version integer,
    clause_code     varchar(40),
    missing         varchar(1000),
    cause           varchar(1000),
    remedy          varchar(1000),
    redress         varchar(1000),
    state           varchar(4) not null,
    by_customer     boolean not null,
    told_by         varchar(40),
    told_at         timestamp with time zone not null,
    constraint breakdown_clause check ((standing = 'FAILED') = (clause_code is not null)),
    constraint breakdown_missing check ((standing = 'MISSING') = (missing is not null)),
    constraint breakdown_thought check (state = 'OPEN' or (cause is not null and remedy is not null))
);
create index breakdown_day on breakdown (happened_on desc, id desc);
create index breakdown_clause on breakdown (charter_code, clause_code, happened_on desc);
create index breakdown_touchpoint on breakdown (touchpoint_code, happened_on desc);
