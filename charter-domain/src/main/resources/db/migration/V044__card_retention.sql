-- How many months after a workshop's end its cards are kept. Null: for good, until an administrator says otherwise.
alter table organisation add column keep_cards_months smallint
    constraint organisation_keep_cards_months check (keep_cards_months > 0);

-- When a workshop's cards were removed because their time was over.
alter table workshop add column cards_removed_at timestamp with time zone;
