-- Which stories a page shows is read from the index alone, however far back it is.
drop index story_told;
create index story_told on story (told_at desc, id desc, withdrawn_at);
