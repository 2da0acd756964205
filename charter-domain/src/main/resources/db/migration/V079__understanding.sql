-- Questions before signing; which were answered for an assignment, and nothing more of it.
create sequence question_set_seq start with 50 increment by 50;
create table question_set (
    id             bigint primary key,
    charter_code   varchar(60) not null,
    version_number integer not null,
    sha256         varchar(64) not null,
    questions      varchar(20000) not null,
    written_by     varchar(40) not null,
    written_at     timestamp with time zone not null
);
create index question_set_charter on question_set (charter_code, version_number);

alter table assignment add column comprehension_ref varchar(64);
