-- How the organisation looks: its colour, and its logo, whose bytes are apart so that no page reads them.
alter table organisation add column accent varchar(7);
alter table organisation add column logo_code varchar(40);
create table organisation_logo (
    code varchar(40) primary key,
    png  bytea not null
);
