-- A clause that says what belongs in its place, from a model: it is never published.
alter table charter_clause add column placeholder boolean default false not null;

-- Whether the behaviours that fit every charter are still offered to this one.
alter table charter add column offers_universal boolean default true not null;
