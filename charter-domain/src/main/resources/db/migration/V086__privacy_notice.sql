-- What people are told about their data, each wording with its number; only added to. Number 0, which has no row, is the
-- portal's own.
create table privacy_notice (
    number integer primary key,
    since  timestamp with time zone not null,
    set_by varchar(40) not null
);
create table privacy_notice_text (
    number   integer not null references privacy_notice (number),
    language varchar(35) not null,
    words    varchar(8000) not null,
    constraint privacy_notice_text_once primary key (number, language)
);

-- Who has read which.
create table privacy_reading (
    person_code varchar(40) not null references person (code),
    number      integer not null,
    read_at     timestamp with time zone not null,
    constraint privacy_reading_once primary key (person_code, number)
);
