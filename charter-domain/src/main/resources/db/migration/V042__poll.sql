-- What everybody is asked and answers once. An answer has an owner only until it is counted.
create table poll (
    id            varchar(22) primary key,
    workshop_code varchar(6) not null references workshop (code) on delete cascade,
    question      varchar(30) not null,
    stage         varchar(20) not null,
    counted       boolean not null,
    answered      integer not null,
    constraint poll_once unique (workshop_code, question, stage)
);

create table poll_answer (
    poll_id        varchar(22) not null references poll (id) on delete cascade,
    participant_id varchar(22) not null references participant (id) on delete cascade,
    workshop_code  varchar(6) not null references workshop (code) on delete cascade,
    answer         integer not null constraint poll_answer_there check (answer >= 0),
    primary key (poll_id, participant_id)
);
create index poll_answer_workshop on poll_answer (workshop_code);

-- How many people gave each answer; none where so few answered that it would tell who.
create table poll_count (
    poll_id varchar(22) not null references poll (id) on delete cascade,
    answer  integer not null,
    people  integer not null,
    primary key (poll_id, answer)
);

-- Who would like to review the draft, under the name they typed. Goes with the workshop; leads to no seat.
create table reviewer (
    id            varchar(22) primary key,
    workshop_code varchar(6) not null references workshop (code) on delete cascade,
    name          varchar(240) not null
);
create index reviewer_workshop on reviewer (workshop_code);
