-- What is to become better. proposed_by lets a person work on what they proposed; no page shows or counts it.
create sequence improvement_seq start with 50 increment by 50;
create table improvement (
    id           bigint primary key,
    revision     bigint not null,
    code         varchar(40) not null constraint improvement_code_once unique,
    idea_source  varchar(14) not null,
    kind         varchar(20) not null,
    words        varchar(1000) not null,
    folded       varchar(2000) not null,
    owner_code   varchar(40),
    state        varchar(9) not null,
    result       varchar(1000),
    finding_code varchar(40) references review_finding (code),
    proposed_by  varchar(40) not null,
    proposed_at  timestamp with time zone not null,
    constraint improvement_over check (state not in ('MEASURED', 'SET_ASIDE') or result is not null)
);
create index improvement_proposed on improvement (proposed_at desc, id desc);
create index improvement_state on improvement (state, proposed_at desc);
create index improvement_kind on improvement (kind, state);
