-- Why the facilitator took a hidden card out; it ends with the reveal like the others (W-02).
alter table hidden_card add column taken_out varchar(20);

-- What stays of it: that it was there, and why it went.
create table taken_card (
    id            varchar(22) primary key,
    workshop_code varchar(6) not null references workshop (code),
    chart         varchar(5) not null,
    reason        varchar(20) not null
);
create index taken_card_workshop on taken_card (workshop_code);
