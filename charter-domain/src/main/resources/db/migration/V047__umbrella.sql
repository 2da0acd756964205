-- Whose charter it is: everybody's (an umbrella, as every charter was until now), or that of a unit under an umbrella, and
-- which version of the umbrella its next version inherits. What a published version inherits is frozen in its text.
alter table charter add column unit_code varchar(40) references unit (code);
alter table charter add column umbrella_code varchar(40) references charter (code);
alter table charter add column umbrella_version integer;
alter table charter add constraint charter_under_umbrella check (
    (unit_code is null and umbrella_code is null and umbrella_version is null)
    or (unit_code is not null and umbrella_code is not null and umbrella_code <> code));
alter table charter add constraint charter_umbrella_version
    foreign key (umbrella_code, umbrella_version) references charter_version (charter_code, version_number);
