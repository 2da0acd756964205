-- Reviews of charters. open_charter holds the charter's code until a review is closed, so that one at most is open.
create sequence charter_review_seq start with 50 increment by 50;
create table charter_review (
    id              bigint primary key,
    revision        bigint not null,
    code            varchar(40) not null constraint charter_review_code_once unique,
    charter_code    varchar(40) not null references charter (code),
    open_charter    varchar(40) constraint charter_review_one_open unique,
    charter_version integer not null,
    reason          varchar(600),
    gathered_from   timestamp with time zone not null,
    opened_by       varchar(40) not null,
    opened_at       timestamp with time zone not null,
    closed_by       varchar(40),
    closed_at       timestamp with time zone,
    constraint charter_review_closed check ((closed_at is null) = (open_charter is not null))
);
create index charter_review_opened on charter_review (charter_code, opened_at);

create sequence review_finding_seq start with 50 increment by 50;
create table review_finding (
    id            bigint primary key,
    revision      bigint not null,
    code          varchar(40) not null constraint review_finding_code_once unique,
    review_id     bigint not null references charter_review (id),
    place         integer not null,
    turn          integer not null,
    weight        integer not null,
    unused        boolean not null,
    subject       varchar(9) not null,
    part          varchar(20),
    clause_code   varchar(40),
    words         varchar(600),
    decision      varchar(6),
    why           varchar(600),
    decided_by    varchar(40),
    decided_at    timestamp with time zone,
    draft_version integer,
    draft_clause  varchar(40),
    constraint review_finding_clause check ((subject = 'CLAUSE') = (clause_code is not null)),
    constraint review_finding_decided check ((decision is null) = (decided_at is null) and (decision is null) = (why is null))
);
create index review_finding_order on review_finding (review_id, turn, weight desc, place);
create index review_finding_draft on review_finding (draft_clause);

create table finding_sign (
    finding_id bigint not null references review_finding (id),
    sign       varchar(13) not null,
    amount     integer not null,
    primary key (finding_id, sign)
);
