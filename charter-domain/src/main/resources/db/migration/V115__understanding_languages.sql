-- The same questions in other languages of a charter: each of these sets says which one it says again, so that a translation
-- of questions that were changed since is asked of nobody.
alter table question_set add column language varchar(35);
alter table question_set add column translates varchar(64);
create index question_set_translates on question_set (charter_code, translates);
