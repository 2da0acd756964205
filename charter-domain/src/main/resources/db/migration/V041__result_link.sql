-- The secret of the link by which anybody may read a workshop's result, by its hash.
create table result_link (
    workshop_code varchar(6) primary key references workshop (code),
    secret_hash   varchar(64) not null
);
