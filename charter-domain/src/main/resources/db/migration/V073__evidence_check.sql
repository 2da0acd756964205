-- Each time the evidence log went on with another key; tree_size leaves were signed by the one before.
create table log_key_change (
    tree_size bigint primary key,
    record_id varchar(40) not null constraint log_key_change_once unique,
    old_key   varchar(200) not null,
    new_key   varchar(200) not null,
    record    varchar(4000) not null
);

-- What looking through all evidence has shown, each time it was done. Findings are lines.
create sequence evidence_check_seq start with 50 increment by 50;
create table evidence_check (
    id         bigint primary key,
    began_at   timestamp with time zone not null,
    ended_at   timestamp with time zone not null,
    records    bigint not null,
    tree_size  bigint not null,
    faults     bigint not null,
    findings   varchar(20000) not null
);
create index evidence_check_began on evidence_check (began_at);
