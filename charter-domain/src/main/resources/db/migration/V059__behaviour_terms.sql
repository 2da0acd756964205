-- What the frameworks know of a behaviour beside its words: JSON that is only ever read as a whole.
alter table charter_clause add column behaviour_terms varchar(8000);
update charter_clause set behaviour_terms = '{}' where kind = 'BEHAVIOUR';
alter table charter_clause add constraint charter_clause_terms check (kind <> 'BEHAVIOUR' or behaviour_terms is not null);
