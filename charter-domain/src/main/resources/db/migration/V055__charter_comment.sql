-- What people say about a clause of a draft, or about the whole, and what came of it. Without said_by nobody knows who.
create sequence charter_comment_seq start with 50 increment by 50;
create table charter_comment (
    id             bigint primary key,
    revision       bigint not null,
    charter_code   varchar(40) not null references charter (code),
    version_number integer not null,
    clause_code    varchar(40),
    part           varchar(20),
    seen           varchar(600),
    concern        varchar(20),
    raised         integer not null,
    words          varchar(1000),
    proposed       varchar(600),
    said_by        varchar(40),
    said_on        date not null,
    outcome        varchar(10),
    answer         varchar(600),
    answered_by    varchar(40),
    constraint charter_comment_says check (words is not null or proposed is not null or concern is not null),
    constraint charter_comment_clause check (clause_code is not null or (seen is null and proposed is null and concern is null))
);
create index charter_comment_version on charter_comment (charter_code, version_number);

create sequence charter_reply_seq start with 50 increment by 50;
create table charter_reply (
    id         bigint primary key,
    comment_id bigint not null references charter_comment (id),
    words      varchar(1000) not null,
    said_by    varchar(40)
);
create index charter_reply_comment on charter_reply (comment_id);

create sequence charter_mention_seq start with 50 increment by 50;
create table charter_mention (
    id             bigint primary key,
    person_code    varchar(40) not null,
    charter_code   varchar(40) not null references charter (code),
    version_number integer not null,
    comment_id     bigint not null references charter_comment (id),
    mentioned_by   varchar(40),
    seen           boolean not null
);
create index charter_mention_person on charter_mention (person_code, seen);
