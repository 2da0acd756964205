-- The organisation's own words for the question that opens an encounter; a kind without a row has those of the library.
create table opening_question (
    kind  varchar(6) primary key,
    words varchar(200) not null
);
