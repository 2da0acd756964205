-- Who has a draft open in which window; forgotten a minute after its last word of life.
create table draft_presence (
    window_id    varchar(22) primary key,
    charter_code varchar(40) not null references charter (code),
    person_code  varchar(40) not null,
    clause_code  varchar(40),
    seen_at      timestamp with time zone not null
);
create index draft_presence_charter on draft_presence (charter_code);
