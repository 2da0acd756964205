-- Where the organisation meets its customers: journeys, and the points of contact along them.
create sequence journey_seq start with 50 increment by 50;
create table journey (
    id        bigint primary key,
    revision  bigint not null,
    code      varchar(40) not null constraint journey_code_once unique,
    name      varchar(120) not null constraint journey_name_once unique,
    customers varchar(8) not null
);

-- place counts within a phase of a journey; what is retired keeps its row, as scripts and logs name it.
create sequence touchpoint_seq start with 50 increment by 50;
create table touchpoint (
    id            bigint primary key,
    revision      bigint not null,
    code          varchar(40) not null constraint touchpoint_code_once unique,
    journey_code  varchar(40) not null references journey (code),
    phase         varchar(6) not null,
    place         integer not null,
    name          varchar(120) not null,
    channel       varchar(10) not null,
    unit_code     varchar(40) references unit (code),
    question      varchar(300),
    need          varchar(600),
    encounter     varchar(6),
    exchange      varchar(12),
    service_level varchar(9),
    owner_code    varchar(40),
    minimum_role  varchar(10) not null,
    first_contact boolean not null,
    truth_reason  varchar(600),
    expectation   varchar(600),
    retired       boolean not null,
    constraint touchpoint_name_once unique (journey_code, name),
    constraint touchpoint_level check (service_level <> 'SUPER')
);
