-- The question that everyone at a board is asked to think about; over with the step it was asked in.
create table shown_prompt (
    workshop_code varchar(6) primary key references workshop (code),
    event_number  bigint not null,
    prompt        varchar(30),
    wording       varchar(600)
);
