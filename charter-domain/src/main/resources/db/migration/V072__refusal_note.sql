-- What was said with somebody who declined; two people's notes make it final. Only added to.
create sequence refusal_note_seq start with 50 increment by 50;
create table refusal_note (
    id        bigint primary key,
    record_id varchar(40) not null references acknowledgement (record_id),
    noted_by  varchar(40) not null references person (code),
    noted_at  timestamp with time zone not null,
    words     varchar(2000) not null,
    constraint refusal_note_once unique (record_id, noted_by)
);
