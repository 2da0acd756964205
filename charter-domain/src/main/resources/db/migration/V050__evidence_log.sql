-- Leaves that are committed with their records and wait for a number; rows leave when they get it.
create sequence log_pending_seq start with 50 increment by 50;
create table log_pending (
    id        bigint primary key,
    record_id varchar(40) not null constraint log_pending_once unique,
    leaf_hash varchar(64) not null
);

-- From here on only added to: leaves by number, hashes of complete subtrees, signed checkpoints by tree size.
create table log_leaf (
    leaf_number bigint primary key,
    record_id   varchar(40) not null constraint log_leaf_once unique,
    leaf_hash   varchar(64) not null
);

create table log_node (
    node_position bigint primary key,
    hash          varchar(64) not null
);

create table log_checkpoint (
    tree_size bigint primary key,
    note      varchar(500) not null,
    signed_at timestamp with time zone not null
);

-- One row: whoever holds its lock gives the numbers. The key is that of the first checkpoint.
create table log_head (
    id           integer primary key,
    tree_size    bigint not null,
    verifier_key varchar(200)
);
insert into log_head (id, tree_size, verifier_key) values (1, 0, null);
