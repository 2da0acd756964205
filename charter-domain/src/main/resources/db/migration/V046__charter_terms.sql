-- In which sector the organisation works: in some an outside body must be named.
alter table charter add column sector varchar(10) default 'OTHER' not null;

-- What a promise can be measured by, and what a provision says beside its words: JSON that is only ever read as a whole.
alter table charter_clause add column promise_terms varchar(8000);
alter table charter_clause add column part varchar(20);
alter table charter_clause add column terms varchar(8000);
alter table charter_clause add constraint charter_clause_promise check (kind <> 'PROMISE' or promise_terms is not null);
alter table charter_clause add constraint charter_clause_provision check (kind <> 'PROVISION' or (part is not null and terms is not null));
