-- Letters that leave by mail, written in the transaction of what causes them. A secret link is kept sealed, and only
-- until the letter was sent.
create sequence outgoing_mail_seq start with 50 increment by 50;
create table outgoing_mail (
    id          bigint primary key,
    revision    bigint not null,
    message_id  varchar(40) not null constraint outgoing_mail_message_once unique,
    once        varchar(200) constraint outgoing_mail_once unique,
    kind        varchar(40) not null,
    person_code varchar(40),
    address     varchar(254) not null,
    subject     varchar(200) not null,
    body        varchar(8000) not null,
    sealed_link varchar(500),
    state       varchar(12) not null
        constraint outgoing_mail_state check (state in ('WAITING', 'SENDING', 'SENT', 'UNSURE', 'FAILED', 'WITHDRAWN')),
    put_at      timestamp with time zone not null,
    good_until  timestamp with time zone not null,
    due_at      timestamp with time zone not null,
    claimed_at  timestamp with time zone,
    sent_at     timestamp with time zone,
    tries       integer not null,
    answer      varchar(500)
);
create index outgoing_mail_due on outgoing_mail (state, due_at);
create index outgoing_mail_good on outgoing_mail (state, good_until);
create index outgoing_mail_put on outgoing_mail (put_at, id);
create index outgoing_mail_person on outgoing_mail (person_code, kind);
