-- Texts are as wide as their limit in characters, twice: a character outside the basic plane counts as two in H2.
-- Ids of cards, people and themes are random: no sequence may tell in which order or by whom something was made.

create table workshop (
    code             varchar(6) primary key,
    revision         bigint not null,
    title            varchar(240) not null,
    facilitator_code varchar(40) not null,
    state            varchar(10) not null,
    anonymity        varchar(10) not null,
    stage            varchar(20),
    timer_ends_at    timestamp with time zone,
    last_event       bigint not null,
    charter_code     varchar(40),
    planned_at       timestamp with time zone not null,
    closed_at        timestamp with time zone
);
create index workshop_facilitator on workshop (facilitator_code);

-- The secret of the screen in the room, by its hash.
create table room_display (
    workshop_code varchar(6) primary key references workshop (code),
    secret_hash   varchar(64) not null
);

create table workshop_stage (
    workshop_code varchar(6) not null references workshop (code),
    place         integer not null,
    stage         varchar(20) not null,
    minutes       integer not null,
    primary key (workshop_code, place)
);

create table stage_change (
    workshop_code varchar(6) not null references workshop (code),
    event_number  bigint not null,
    from_stage    varchar(20),
    to_stage      varchar(20) not null,
    actor         varchar(40) not null,
    moved_at      timestamp with time zone not null,
    reason        varchar(1000),
    primary key (workshop_code, event_number)
);

-- What the screens were told. Never holds a hidden card, an author or a running vote.
create table board_event (
    workshop_code varchar(6) not null references workshop (code),
    event_number  bigint not null,
    audience      varchar(40) not null,
    kind          varchar(20) not null,
    content       text not null,
    primary key (workshop_code, event_number)
);

-- Commands already carried out, by the hash of their key alone.
create table command_key (
    key_hash      varchar(64) primary key,
    workshop_code varchar(6) not null references workshop (code),
    answer        varchar(64)
);
create index command_key_workshop on command_key (workshop_code);

create table participant (
    id            varchar(22) primary key,
    workshop_code varchar(6) not null references workshop (code),
    secret_hash   varchar(64) not null constraint participant_secret_once unique,
    name          varchar(120),
    finished      boolean not null,
    removed       boolean not null
);
create index participant_workshop on participant (workshop_code);

create table theme (
    id            varchar(22) primary key,
    workshop_code varchar(6) not null references workshop (code),
    name          varchar(240),
    place         bigint not null,
    dots          integer
);
create index theme_workshop on theme (workshop_code);

-- A card nobody but its author may see. The row ends with the reveal.
create table hidden_card (
    id            varchar(22) primary key,
    workshop_code varchar(6) not null references workshop (code),
    chart         varchar(5) not null,
    wording       varchar(1000) not null,
    author_id     varchar(22) references participant (id),
    late          boolean not null
);
create index hidden_card_workshop on hidden_card (workshop_code);

create table card (
    id            varchar(22) primary key,
    workshop_code varchar(6) not null references workshop (code),
    chart         varchar(5) not null,
    wording       varchar(1000) not null,
    place         bigint not null,
    late          boolean not null,
    edited        boolean not null,
    author_id     varchar(22) references participant (id),
    theme_id      varchar(22) references theme (id) on delete set null
);
create index card_workshop on card (workshop_code);

create table dot_vote (
    theme_id       varchar(22) not null references theme (id) on delete cascade,
    participant_id varchar(22) not null references participant (id),
    workshop_code  varchar(6) not null references workshop (code),
    dots           integer not null constraint dot_vote_positive check (dots > 0),
    primary key (theme_id, participant_id)
);
create index dot_vote_workshop on dot_vote (workshop_code);

create table definition (
    workshop_code varchar(6) primary key references workshop (code),
    wording       varchar(1200) not null
);

create table definition_card (
    workshop_code varchar(6) not null references definition (workshop_code),
    card_id       varchar(22) not null references card (id) on delete cascade,
    primary key (workshop_code, card_id)
);

create table principle (
    id            varchar(22) primary key,
    workshop_code varchar(6) not null references workshop (code),
    name          varchar(400) not null,
    theme_id      varchar(22) references theme (id) on delete set null,
    place         bigint not null
);
create index principle_workshop on principle (workshop_code);

create table behaviour (
    id            varchar(22) primary key,
    workshop_code varchar(6) not null references workshop (code),
    principle_id  varchar(22) not null references principle (id),
    kind          varchar(5) not null,
    wording       varchar(1000) not null,
    card_id       varchar(22) references card (id) on delete set null,
    place         bigint not null
);
create index behaviour_workshop on behaviour (workshop_code);
