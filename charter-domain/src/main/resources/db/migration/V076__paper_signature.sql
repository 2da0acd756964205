-- Signatures on paper: what was entered, by whom, and who is to compare it with the scan.
create sequence paper_signature_seq start with 50 increment by 50;
create table paper_signature (
    id             bigint primary key,
    revision       bigint not null,
    record_id      varchar(40) not null constraint paper_signature_record_once unique,
    charter_code   varchar(60) not null,
    version_number integer not null,
    sha256         varchar(64) not null,
    commits        boolean not null,
    signer         varchar(40) not null,
    dated_on       date not null,
    scan_sha256    varchar(64) not null,
    entered_by     varchar(40) not null,
    entered_at     timestamp with time zone not null,
    witness        varchar(40) not null,
    state          varchar(12) not null
        constraint paper_signature_state check (state in ('WAITING', 'CONFIRMED', 'REFUSED')),
    constraint paper_signature_three check (signer <> entered_by and signer <> witness and entered_by <> witness)
);
create index paper_signature_signer on paper_signature (signer, charter_code);
create index paper_signature_entered on paper_signature (entered_by);
create index paper_signature_witness on paper_signature (witness);

create table paper_scan (
    record_id  varchar(40) primary key references paper_signature (record_id),
    media_type varchar(40) not null,
    content    bytea not null
);
