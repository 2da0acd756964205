-- How far the day's round of reminders of a campaign has come: whom it reached last, by code.
create table reminder_round (
    campaign_id bigint primary key references campaign (id),
    round_day   date not null,
    reached     varchar(40) not null,
    done        boolean not null
);
