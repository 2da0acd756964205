-- A period in which staff are asked about one version of a charter: everyone, or the people of some units.
create sequence consultation_seq start with 50 increment by 50;
create table consultation (
    id             bigint primary key,
    revision       bigint not null,
    charter_code   varchar(40) not null references charter (code),
    version_number integer not null,
    opened_by      varchar(40) not null,
    opened_on      date not null,
    last_on        date not null,
    ended_on       date,
    constraint consultation_once unique (charter_code, version_number)
);

create table consultation_unit (
    consultation_id bigint not null references consultation (id),
    unit_code       varchar(40) not null,
    primary key (consultation_id, unit_code)
);
