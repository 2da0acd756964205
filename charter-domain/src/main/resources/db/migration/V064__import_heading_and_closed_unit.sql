-- What an administrator said a heading of an import file means; no column: it is left out.
create table import_heading (
    heading     varchar(200) primary key,
    column_name varchar(20)
);

-- The unit that took over the people of one that is no more; its code stays taken, as others may name it.
alter table unit add column closed_into varchar(40);
