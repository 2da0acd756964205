-- What an administrator said a heading of an import file means; no column: it is left out.
create table import_heading (
    heading     varchar(200) primary key,
    column_name varchar(20)
);
