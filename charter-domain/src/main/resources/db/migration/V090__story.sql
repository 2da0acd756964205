-- Stories of staff. The version of the charter stands beside the clause, so that what a story showed stays readable.
-- Whoever tells one without a name is kept nowhere: only the hash of a key that they alone have.
create sequence story_seq start with 50 increment by 50;
create table story (
    id              bigint primary key,
    revision        bigint not null,
    code            varchar(40) not null constraint story_code_once unique,
    kind            varchar(6) not null,
    tone            varchar(8) not null,
    words           varchar(2000) not null,
    folded          varchar(4162) not null,
    charter_code    varchar(40) references charter (code),
    charter_version integer,
    clause_code     varchar(40),
    touchpoint_code varchar(40) references touchpoint (code),
    place           varchar(80),
    service_level   varchar(9),
    encounter       varchar(6),
    told_others     boolean not null,
    wants           varchar(600),
    by_procedure    varchar(600),
    by_technology   varchar(600),
    by_training     varchar(600),
    who_acts        varchar(600),
    teller_code     varchar(40),
    key_hash        varchar(64),
    source_url      varchar(600),
    told_at         timestamp with time zone not null,
    withdrawn_at    timestamp with time zone,
    constraint story_wanted check (kind = 'REAL' or tone = 'POSITIVE')
);
create index story_told on story (told_at desc, id desc);
create index story_clause on story (charter_code, clause_code, told_at desc);
create index story_touchpoint on story (touchpoint_code, told_at desc);
create index story_teller on story (teller_code, told_at desc);

create sequence week_story_seq start with 50 increment by 50;
create table week_story (
    id         bigint primary key,
    lead_code  varchar(40) not null,
    monday     date not null,
    story_code varchar(40) not null references story (code),
    constraint week_story_once unique (lead_code, monday)
);
