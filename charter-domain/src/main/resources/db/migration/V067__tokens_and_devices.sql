-- Tokens of programs. Only the hash of each secret is here.
create sequence api_token_seq start with 50 increment by 50;
create table api_token (
    id           bigint primary key,
    code         varchar(20) not null constraint api_token_code_once unique,
    name         varchar(80) not null,
    scopes       varchar(200) not null,
    secret_hash  varchar(64) not null constraint api_token_secret_once unique,
    made_by      varchar(40) not null references person (code),
    made_at      timestamp with time zone not null,
    expires_at   timestamp with time zone not null,
    last_used_at timestamp with time zone,
    revoked_at   timestamp with time zone
);

-- By which the owner of a remembered device knows it again.
alter table remembered_device add column label varchar(80);
