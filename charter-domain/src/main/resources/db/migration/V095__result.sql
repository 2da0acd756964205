-- How promises are kept: who answers for one, what was measured, which dates are peak, what was done about a miss.
create sequence promise_keeping_seq start with 50 increment by 50;
create table promise_keeping (
    id           bigint primary key,
    charter_code varchar(40) not null references charter (code),
    clause_code  varchar(40) not null,
    owner_code   varchar(40),
    published    boolean not null,
    changes      bigint not null,
    constraint promise_keeping_once unique (charter_code, clause_code)
);

-- Only added to: a correction is an entry that names the one it stands for. What is within is judged by the version in
-- force on the first day, so that a later target makes nothing kept or missed that was not.
create sequence result_entry_seq start with 50 increment by 50;
create table result_entry (
    id             bigint primary key,
    charter_code   varchar(40) not null references charter (code),
    clause_code    varchar(40) not null,
    version_number integer not null,
    first_day      date not null,
    last_day       date not null,
    started_at     timestamp with time zone,
    ended_at       timestamp with time zone,
    amount         integer,
    cases          integer not null,
    within_1       integer not null,
    within_2       integer not null,
    within_3       integer not null,
    within_4       integer not null,
    within_5       integer not null,
    within_peak    integer not null,
    reference      varchar(60),
    origin         varchar(8) not null,
    entered_by     varchar(60) not null,
    entered_at     timestamp with time zone not null,
    corrects       bigint references result_entry (id),
    reason         varchar(300),
    constraint result_entry_corrected_once unique (corrects)
);
create index result_entry_day on result_entry (charter_code, clause_code, first_day);
create index result_entry_reference on result_entry (charter_code, clause_code, reference);

create sequence peak_dates_seq start with 50 increment by 50;
create table peak_dates (
    id           bigint primary key,
    charter_code varchar(40) not null references charter (code),
    clause_code  varchar(40) not null,
    first_day    date not null,
    last_day     date not null
);
create index peak_dates_promise on peak_dates (charter_code, clause_code);

-- Only added to: the last word on a month is shown.
create sequence miss_note_seq start with 50 increment by 50;
create table miss_note (
    id           bigint primary key,
    charter_code varchar(40) not null references charter (code),
    clause_code  varchar(40) not null,
    first_day    date not null,
    words        varchar(600) not null,
    written_by   varchar(40) not null,
    written_at   timestamp with time zone not null
);
create index miss_note_month on miss_note (charter_code, clause_code, first_day);

create sequence redress_task_seq start with 50 increment by 50;
create table redress_task (
    id         bigint primary key,
    revision   bigint not null,
    entry_id   bigint not null references result_entry (id),
    owner_code varchar(40),
    done_by    varchar(40),
    done_at    timestamp with time zone,
    done       varchar(600),
    constraint redress_task_once unique (entry_id)
);
create index redress_task_owner on redress_task (owner_code, done_at);
