-- For which kind of encounter a principle is, and which the motto promises; nobody has to say.
alter table charter_clause add column principle_encounter varchar(6);
alter table charter_version add column motto_kind varchar(6);

-- What a promise takes to be kept, for whoever decides on it.
alter table charter_clause add column cost_note varchar(300);
