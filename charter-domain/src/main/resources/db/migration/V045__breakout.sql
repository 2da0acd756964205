-- Groups that talk apart for one step: how large, and in which step they were made.
create table breakout (
    workshop_code varchar(6) primary key references workshop (code),
    size_wanted   integer not null,
    step          integer not null
);

create table breakout_seat (
    participant_id varchar(22) primary key references participant (id),
    workshop_code  varchar(6) not null references workshop (code),
    group_number   integer not null
);
create index breakout_seat_workshop on breakout_seat (workshop_code);
