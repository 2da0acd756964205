-- What staff search is kept beside each text: small letters, without accents (charter.text.Folded).
-- What is there already is folded as far as SQL can: terms are added when somebody edits the clause, and of the cards
-- all their JSON is taken, of which the portal then looks at the cards alone.
alter table charter_version add column folded varchar(6000);
alter table charter_clause add column folded varchar(16000);
alter table charter_clause add column folded_cards varchar(1000000);
alter table list_entry add column folded varchar(1200);

update charter_version set folded = translate(replace(lower(title || ' ' || coalesce(motto, '') || ' ' || coalesce(services, '') || ' ' || coalesce(customers, '')), 'ß', 'ss'),
    'àáâãäåāăąçćčďèéêëēėęěğìíîïīñńňòóôõöōőŕřśšşťùúûüūůűýÿźžż',
    'aaaaaaaaacccdeeeeeeeegiiiiinnnooooooorrssstuuuuuuuyyzzz');
update charter_clause set folded = translate(replace(lower(wording), 'ß', 'ss'),
    'àáâãäåāăąçćčďèéêëēėęěğìíîïīñńňòóôõöōőŕřśšşťùúûüūůűýÿźžż',
    'aaaaaaaaacccdeeeeeeeegiiiiinnnooooooorrssstuuuuuuuyyzzz');
update charter_clause set folded_cards = translate(replace(lower(sources), 'ß', 'ss'),
    'àáâãäåāăąçćčďèéêëēėęěğìíîïīñńňòóôõöōőŕřśšşťùúûüūůűýÿźžż',
    'aaaaaaaaacccdeeeeeeeegiiiiinnnooooooorrssstuuuuuuuyyzzz');
update list_entry set folded = translate(replace(lower(wording), 'ß', 'ss'),
    'àáâãäåāăąçćčďèéêëēėęěğìíîïīñńňòóôõöōőŕřśšşťùúûüūůűýÿźžż',
    'aaaaaaaaacccdeeeeeeeegiiiiinnnooooooorrssstuuuuuuuyyzzz');

alter table charter_version alter column folded set not null;
alter table charter_clause alter column folded set not null;
alter table charter_clause alter column folded_cards set not null;
alter table list_entry alter column folded set not null;
