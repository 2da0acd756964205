-- The made-up name a seat writes under, in a workshop with aliases. Gone once it closes: nothing says then whose it was.
alter table participant add column alias varchar(60);
alter table participant add constraint participant_alias_once unique (workshop_code, alias);

-- The alias a card was written under, as text. Such a card has no author.
alter table card add column alias varchar(60);
