create sequence charter_seq start with 50 increment by 50;
create table charter (
    id         bigint primary key,
    revision   bigint not null,
    code       varchar(40) not null constraint charter_code_once unique,
    kind       varchar(10) not null,
    language   varchar(35) not null,
    workshop_code varchar(40),
    created_at timestamp with time zone not null
);

create sequence charter_version_seq start with 50 increment by 50;
create table charter_version (
    id                   bigint primary key,
    revision             bigint not null,
    charter_code         varchar(40) not null references charter (code),
    version_number       integer not null,
    state                varchar(24) not null,
    title                varchar(120) not null,
    motto                varchar(200),
    services             varchar(600),
    customers            varchar(600),
    owner_role           varchar(120),
    approver_role        varchar(120),
    effective_on         date,
    next_review_on       date,
    edited_by            varchar(40) not null,
    edited_at            timestamp with time zone not null,
    consultation_skipped varchar(600),
    sent_back_reason     varchar(600),
    sent_back_by         varchar(40),
    change_kind          varchar(10),
    change_reason        varchar(600),
    published_by         varchar(40),
    published_at         timestamp with time zone,
    constraint charter_version_once unique (charter_code, version_number),
    constraint charter_version_published check (state in ('DRAFTING', 'STAFF_CONSULTATION', 'CUSTOMER_CONSULTATION', 'APPROVAL')
        or (published_at is not null and published_by is not null and change_kind is not null))
);

create table charter_version_editor (
    version_id  bigint not null references charter_version (id),
    person_code varchar(40) not null,
    primary key (version_id, person_code)
);

create sequence charter_clause_seq start with 50 increment by 50;
create table charter_clause (
    id           bigint primary key,
    revision     bigint not null,
    version_id   bigint not null references charter_version (id),
    kind         varchar(12) not null,
    code         varchar(40) not null,
    wording      varchar(600) not null,
    place        integer not null,
    sources      varchar(1000000) not null,
    removed_at   timestamp with time zone,
    principle_id bigint references charter_clause (id),
    side         varchar(4),
    constraint charter_clause_once unique (version_id, code),
    constraint charter_clause_behaviour check (kind <> 'BEHAVIOUR' or (principle_id is not null and side is not null))
);

create sequence charter_rendition_seq start with 50 increment by 50;
create table charter_rendition (
    id             bigint primary key,
    version_id     bigint not null references charter_version (id),
    language       varchar(35) not null,
    format         varchar(10) not null,
    revision       integer not null,
    sha256         varchar(64) not null,
    canonical_json varchar(1000000) not null,
    frozen_at      timestamp with time zone not null,
    constraint charter_rendition_once unique (version_id, language, format, revision)
);
