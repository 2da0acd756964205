-- The day of each last signature where the organisation is, so that days are counted from the index as they stand, in its
-- order, and none is worked out for each row. Until now they were counted in the time zone of the day on which one looked.
alter table last_signature add column signed_on date;
update last_signature set signed_on = cast(acted_at at time zone 'UTC' as date);
alter table last_signature alter column signed_on set not null;
create index last_signature_day on last_signature (charter_code, unit_code, version_number, signed_on, acted_at, assignment_id);
drop index last_signature_place;

-- Who has left, and who has not come yet, are few among all.
create index person_leaving on person (ends_on, starts_on, unit_code, code);
create index person_coming on person (starts_on, ends_on, unit_code, code);
