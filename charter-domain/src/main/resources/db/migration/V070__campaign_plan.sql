-- Whom a campaign asks, and how. running_charter repeats charter_code while the campaign runs and is null before and
-- after: a unique constraint then says "one at a time for each charter", on both databases.
alter table campaign drop constraint campaign_once;
alter table campaign add column running_charter varchar(60);
update campaign set running_charter = charter_code where ended_at is null;
alter table campaign add constraint campaign_runs_once unique (running_charter);
create index campaign_charter on campaign (charter_code);
alter table campaign add column planned_for date;
alter table campaign add column signed_from timestamp with time zone;
alter table campaign add column members_known boolean default false not null;
alter table campaign add column due_on date;
alter table campaign add column lead_days integer default 0 not null;
alter table campaign add column commit_asked boolean default true not null;
alter table campaign add column renew_months integer;

-- No row: everyone.
create table campaign_audience (
    campaign_id bigint not null references campaign (id),
    kind        varchar(10) not null,
    code        varchar(40) not null,
    constraint campaign_audience_once primary key (campaign_id, kind, code)
);

-- Since when somebody belongs to an audience that is not everyone.
create sequence campaign_entry_seq start with 50 increment by 50;
create table campaign_entry (
    id          bigint primary key,
    campaign_id bigint not null references campaign (id),
    person_code varchar(40) not null,
    entered_on  date not null,
    constraint campaign_entry_once unique (campaign_id, person_code)
);

-- Who is asked again for the same version, as time has passed, gets another assignment.
alter table assignment drop constraint assignment_once;
alter table assignment add column round integer default 0 not null;
alter table assignment add constraint assignment_once unique (person_code, charter_code, version_number, round);

create sequence exemption_seq start with 50 increment by 50;
create table exemption (
    id           bigint primary key,
    revision     bigint not null,
    person_code  varchar(40) not null references person (code),
    charter_code varchar(60) not null,
    reason       varchar(20) not null,
    approved_by  varchar(40) not null,
    recorded_by  varchar(40) not null,
    until_day    date not null,
    constraint exemption_once unique (person_code, charter_code)
);
create index exemption_charter on exemption (charter_code, until_day);
