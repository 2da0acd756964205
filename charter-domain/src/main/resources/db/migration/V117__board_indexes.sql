-- What each card and each newcomer asks for, answered from an index alone: the more there are, the more a look at every row would cost.
create index hidden_card_author on hidden_card (workshop_code, author_id);
create index hidden_card_count on hidden_card (workshop_code, taken_out, chart);
create index participant_count on participant (workshop_code, removed, finished, observer);
