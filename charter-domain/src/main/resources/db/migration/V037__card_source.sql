-- Where a card came from, and which phrase of the library a seed is.
alter table hidden_card add column source varchar(10) default 'BOARD' not null;
alter table hidden_card add column seed varchar(30);
alter table card add column source varchar(10) default 'BOARD' not null;
alter table card add column seed varchar(30);
