-- The day on which a campaign began where the organisation is; until now it was counted in UTC.
alter table campaign add column started_on date;
update campaign set started_on = cast(started_at at time zone 'UTC' as date);
alter table campaign alter column started_on set not null;
