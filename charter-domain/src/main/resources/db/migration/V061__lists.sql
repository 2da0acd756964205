-- What the organisation does and does not do, and what it calls good service: across all workshops, and kept by all staff.
create sequence list_entry_seq start with 50 increment by 50;
create table list_entry (
    id         bigint primary key,
    revision   bigint not null,
    code       varchar(40) not null,
    list       varchar(5) not null,
    wording    varchar(600) not null,
    sources    varchar(1000000) not null,
    added_by   varchar(40),
    added_at   timestamp with time zone not null,
    removed_by varchar(40),
    removed_at timestamp with time zone,
    constraint list_entry_code unique (code),
    constraint list_entry_list check (list in ('DO', 'DONT', 'MEANS'))
);

create sequence list_wording_seq start with 50 increment by 50;
create table list_wording (
    id         bigint primary key,
    entry_id   bigint not null references list_entry (id),
    wording    varchar(600) not null,
    changed_by varchar(40) not null,
    changed_at timestamp with time zone not null
);
create index list_wording_entry on list_wording (entry_id);

create sequence list_comment_seq start with 50 increment by 50;
create table list_comment (
    id         bigint primary key,
    entry_id   bigint not null references list_entry (id),
    text       varchar(600) not null,
    written_by varchar(40) not null,
    written_at timestamp with time zone not null
);
create index list_comment_entry on list_comment (entry_id);

create sequence list_mark_seq start with 50 increment by 50;
create table list_mark (
    id       bigint primary key,
    entry_id bigint not null references list_entry (id),
    person   varchar(40) not null,
    lived    boolean not null,
    constraint list_mark_once unique (entry_id, person)
);

-- Which clause an entry became; a clause keeps its code from version to version.
create sequence list_clause_seq start with 50 increment by 50;
create table list_clause (
    id           bigint primary key,
    entry_id     bigint not null references list_entry (id),
    charter_code varchar(40) not null references charter (code),
    clause_code  varchar(40) not null,
    constraint list_clause_once unique (entry_id, charter_code, clause_code)
);

-- What earlier workshops have found, from the first version each clause stood in.
insert into list_entry (id, revision, code, list, wording, sources, added_at)
select nextval('list_entry_seq'), 1, c.code, case when c.kind = 'BEHAVIOUR' then c.side else 'MEANS' end, c.wording, c.sources, h.created_at
from charter_clause c join charter_version v on v.id = c.version_id join charter h on h.code = v.charter_code
where c.kind in ('BEHAVIOUR', 'DEFINITION') and c.sources <> '[]' and c.removed_at is null
  and not exists (select 1 from charter_clause e join charter_version w on w.id = e.version_id
                  where e.code = c.code and w.version_number < v.version_number);
insert into list_clause (id, entry_id, charter_code, clause_code)
select nextval('list_clause_seq'), e.id, v.charter_code, c.code
from list_entry e join charter_clause c on c.code = e.code join charter_version v on v.id = c.version_id
where not exists (select 1 from charter_clause d join charter_version w on w.id = d.version_id
                  where d.code = c.code and w.version_number < v.version_number);
