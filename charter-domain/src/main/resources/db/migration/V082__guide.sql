-- What is said and done at a touchpoint: scripts version by version, open questions and small freedoms, and what people
-- may do without asking. Freedoms are part of no charter and of no signature.
create sequence script_seq start with 50 increment by 50;
create table script (
    id              bigint primary key,
    revision        bigint not null,
    touchpoint_code varchar(40) not null references touchpoint (code),
    language        varchar(35) not null,
    version_number  integer not null,
    words           varchar(1200) not null,
    charter_code    varchar(40) not null references charter (code),
    clause_code     varchar(40) not null,
    written_by      varchar(40) not null,
    written_at      timestamp with time zone not null,
    reviewed_on     date not null,
    constraint script_once unique (touchpoint_code, language, version_number)
);

create sequence guide_line_seq start with 50 increment by 50;
create table guide_line (
    id              bigint primary key,
    touchpoint_code varchar(40) not null references touchpoint (code),
    kind            varchar(8) not null,
    words           varchar(300) not null
);

create sequence empowerment_policy_seq start with 50 increment by 50;
create table empowerment_policy (
    id              bigint primary key,
    code            varchar(40) not null,
    version_number  integer not null,
    touchpoint_code varchar(40) references touchpoint (code),
    who             varchar(200) not null,
    freedom         varchar(600) not null,
    limit_amount    decimal(12, 2),
    currency        varchar(3),
    exclusions      varchar(600),
    stated_by       varchar(40) not null,
    stated_at       timestamp with time zone not null,
    ended           boolean not null,
    constraint empowerment_policy_once unique (code, version_number),
    constraint empowerment_policy_limit check ((limit_amount is null) = (currency is null))
);

-- No person stands here: that a freedom was used is worth knowing, who used it is not.
create table freedom_use (
    id              varchar(40) primary key,
    policy_code     varchar(40) not null,
    policy_version  integer not null,
    touchpoint_code varchar(40) references touchpoint (code),
    used_on         date not null
);
create index freedom_use_policy on freedom_use (policy_code, used_on);
