-- A plan may hold several votes, and a board keeps the dots of each, so that going back finds them where they lay.
create table vote_before as select * from open_vote;
create table dot_before as select * from dot;
drop table dot;
drop table open_vote;

-- A vote that was opened, by its number in the plan, with its terms.
create table vote (
    workshop_code varchar(6) not null references workshop (code),
    vote_number   integer not null,
    budget        integer not null constraint vote_budget check (budget between 1 and 10),
    cap           integer not null,
    primary key (workshop_code, vote_number),
    constraint vote_cap check (cap between 1 and budget),
    constraint vote_terms unique (workshop_code, vote_number, budget, cap)
);

-- A row is one dot: numbered among those of its participant in this vote, and among theirs on its theme. It repeats the
-- terms of its vote, which the foreign key holds to the truth, so that both numbers are checked against them: whoever
-- inserts at the same moment, nobody gets more dots than the budget, or more on one theme than the cap.
create table dot (
    participant_id varchar(22) not null,
    vote_number    integer not null,
    dot_number     integer not null,
    theme_id       varchar(22) not null references theme (id) on delete cascade,
    on_theme       integer not null,
    workshop_code  varchar(6) not null,
    budget         integer not null,
    cap            integer not null,
    primary key (participant_id, vote_number, dot_number),
    constraint dot_on_theme_once unique (participant_id, vote_number, theme_id, on_theme),
    constraint dot_in_budget check (dot_number between 1 and budget),
    constraint dot_under_cap check (on_theme between 1 and cap),
    constraint dot_terms foreign key (workshop_code, vote_number, budget, cap)
        references vote (workshop_code, vote_number, budget, cap) on delete cascade,
    constraint dot_owner foreign key (participant_id, workshop_code) references participant (id, workshop_code)
);
create index dot_workshop on dot (workshop_code);

insert into vote (workshop_code, vote_number, budget, cap)
select workshop_code, vote_number, budget, cap from vote_before;

insert into dot (participant_id, vote_number, dot_number, theme_id, on_theme, workshop_code, budget, cap)
select d.participant_id, v.vote_number, d.dot_number, d.theme_id, d.on_theme, d.workshop_code, d.budget, d.cap
from dot_before d
join vote_before v on v.workshop_code = d.workshop_code;

drop table dot_before;
drop table vote_before;
