-- The link by which customers are asked about one version, known by the hash of its secret.
create sequence customer_link_seq start with 50 increment by 50;
create table customer_link (
    id             bigint primary key,
    revision       bigint not null,
    charter_code   varchar(40) not null references charter (code),
    version_number integer not null,
    secret_hash    varchar(64) not null,
    answers_shown  boolean not null,
    constraint customer_link_once unique (charter_code, version_number),
    constraint customer_link_secret unique (secret_hash)
);

-- What customers say stands among what staff say. Of them nothing is kept but a name, if they give one.
alter table charter_comment add column from_customer boolean default false not null;
alter table charter_comment add column customer_name varchar(60);
alter table charter_comment add constraint charter_comment_customer check (
    (from_customer and said_by is null and concern is null and proposed is null) or (not from_customer and customer_name is null));
