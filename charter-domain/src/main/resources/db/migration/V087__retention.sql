-- How long what names people is kept, each class with its reason; a class without a row is kept as the portal proposes.
create table retention (
    kind     varchar(20) primary key,
    revision bigint not null,
    amount   integer,
    reason   varchar(300) not null
);

-- The last night in which what was due was deleted, claimed by one node.
create table retention_night (
    id       smallint primary key,
    revision bigint not null,
    night    date not null
);
insert into retention_night (id, revision, night) values (1, 1, date '2000-01-01');

-- That fields of a record were erased; itself a record with a leaf. Only added to.
create sequence record_erasure_seq start with 50 increment by 50;
create table record_erasure (
    id             bigint primary key,
    record_id      varchar(40) not null constraint record_erasure_record_once unique,
    erased_record  varchar(40) not null,
    fields         varchar(2000) not null,
    erased_at      timestamp with time zone not null,
    record         varchar(8000) not null
);
create index record_erasure_of on record_erasure (erased_record);
