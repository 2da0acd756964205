create sequence campaign_seq start with 50 increment by 50;
create table campaign (
    id              bigint primary key,
    revision        bigint not null,
    charter_code    varchar(60) not null,
    from_version    integer not null,
    current_version integer not null,
    started_at      timestamp with time zone not null,
    ended_at        timestamp with time zone,
    due_days        integer not null,
    constraint campaign_once unique (charter_code, from_version)
);

create sequence assignment_seq start with 50 increment by 50;
create table assignment (
    id             bigint primary key,
    revision       bigint not null,
    person_code    varchar(40) not null,
    charter_code   varchar(60) not null,
    version_number integer not null,
    reason         varchar(20) not null,
    state          varchar(20) not null,
    due_on         date not null,
    opened_at      timestamp with time zone,
    opened_sha256  varchar(64),
    constraint assignment_once unique (person_code, charter_code, version_number)
);
create index assignment_charter on assignment (charter_code, state);

-- settled_assignment_id repeats assignment_id for what counts as signed and is null for what does not:
-- a unique constraint then says "at most one", on both databases.
create sequence acknowledgement_seq start with 50 increment by 50;
create table acknowledgement (
    id                    bigint primary key,
    record_id             varchar(40) not null constraint acknowledgement_record_once unique,
    assignment_id         bigint not null references assignment (id),
    settled_assignment_id bigint constraint acknowledgement_settles_once unique references assignment (id),
    person_code           varchar(40) not null,
    charter_code          varchar(60) not null,
    version_number        integer not null,
    outcome               varchar(20) not null,
    acted_at              timestamp with time zone not null,
    record                varchar(20000) not null
);
create index acknowledgement_person on acknowledgement (person_code, charter_code);
create index acknowledgement_charter on acknowledgement (charter_code, version_number);
