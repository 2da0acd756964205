-- Devices that people share to sign. Only the hash of each secret is here.
create sequence shared_device_seq start with 50 increment by 50;
create table shared_device (
    id          bigint primary key,
    code        varchar(20) not null constraint shared_device_code_once unique,
    name        varchar(80) not null,
    unit_code   varchar(40) not null references unit (code),
    secret_hash varchar(64) not null constraint shared_device_secret_once unique,
    opened_by   varchar(40) not null references person (code),
    opened_at   timestamp with time zone not null,
    closed_at   timestamp with time zone
);

create sequence personal_pin_seq start with 50 increment by 50;
create table personal_pin (
    id          bigint primary key,
    person_code varchar(40) not null constraint personal_pin_once unique references person (code),
    start_hash  varchar(64),
    start_until timestamp with time zone,
    pin_hash    varchar(200),
    chosen_at   timestamp with time zone,
    failures    integer not null
);

create sequence kiosk_visit_seq start with 50 increment by 50;
create table kiosk_visit (
    id          bigint primary key,
    secret_hash varchar(64) not null constraint kiosk_visit_secret_once unique,
    device_id   bigint not null references shared_device (id),
    person_code varchar(40) not null references person (code),
    began_at    timestamp with time zone not null,
    seen_at     timestamp with time zone not null,
    left_at     timestamp with time zone,
    record_id   varchar(40)
);
create index kiosk_visit_began on kiosk_visit (began_at);
