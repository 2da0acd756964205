-- The words of a version in another language or in easy words, while people work on them. What is published of them
-- is frozen in charter_rendition.
create sequence rendition_draft_seq start with 50 increment by 50;
create table rendition_draft (
    id             bigint primary key,
    revision       bigint not null,
    charter_code   varchar(40) not null,
    version_number integer not null,
    language       varchar(35) not null,
    format         varchar(10) not null,
    complete       boolean not null,
    constraint rendition_draft_version foreign key (charter_code, version_number) references charter_version (charter_code, version_number),
    constraint rendition_draft_once unique (charter_code, version_number, language, format)
);

-- made_from is what the main text said when the words were written.
create table rendition_piece (
    rendition_id bigint not null references rendition_draft (id),
    piece_key    varchar(40) not null,
    words        varchar(1200) not null,
    made_from    varchar(600) not null,
    primary key (rendition_id, piece_key)
);

create table rendition_editor (
    rendition_id bigint not null references rendition_draft (id),
    person_code  varchar(40) not null,
    primary key (rendition_id, person_code)
);
