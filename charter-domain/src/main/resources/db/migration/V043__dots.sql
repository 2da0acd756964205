-- What the vote of a step gives: dots for each participant, and how many of them one theme takes. Null: the usual.
alter table workshop_stage add column dots integer;
alter table workshop_stage add column cap integer;

-- The vote that is open at a board, with its terms.
create table open_vote (
    workshop_code varchar(6) primary key references workshop (code),
    budget        integer not null constraint open_vote_budget check (budget between 1 and 10),
    cap           integer not null,
    constraint open_vote_cap check (cap between 1 and budget),
    constraint open_vote_terms unique (workshop_code, budget, cap)
);

alter table participant add constraint participant_board unique (id, workshop_code);

-- A row is one dot: numbered among those of its participant, and among theirs on its theme. It repeats the terms of its
-- vote, which the foreign key holds to the truth, so that both numbers are checked against them: whoever inserts at
-- the same moment, nobody gets more dots than the budget, or more on one theme than the cap.
create table dot (
    participant_id varchar(22) not null,
    dot_number     integer not null,
    theme_id       varchar(22) not null references theme (id) on delete cascade,
    on_theme       integer not null,
    workshop_code  varchar(6) not null,
    budget         integer not null,
    cap            integer not null,
    primary key (participant_id, dot_number),
    constraint dot_on_theme_once unique (participant_id, theme_id, on_theme),
    constraint dot_in_budget check (dot_number between 1 and budget),
    constraint dot_under_cap check (on_theme between 1 and cap),
    constraint dot_terms foreign key (workshop_code, budget, cap) references open_vote (workshop_code, budget, cap),
    constraint dot_owner foreign key (participant_id, workshop_code) references participant (id, workshop_code)
);
create index dot_workshop on dot (workshop_code);

-- Votes that are open while the portal is brought up to date go on, with the dots that are placed.
insert into open_vote (workshop_code, budget, cap)
select running.code, running.budget, running.budget
from (select w.code, greatest(1, least(5, cast(round(count(t.id) / 3.0) as integer))) as budget
      from workshop w
      join workshop_stage s on s.workshop_code = w.code and s.place = w.step - 1 and s.stage = 'VOTE'
      left join theme t on t.workshop_code = w.code and not t.removed
      group by w.code) running;

insert into dot (participant_id, dot_number, theme_id, on_theme, workshop_code, budget, cap)
select v.participant_id, row_number() over (partition by v.participant_id order by v.theme_id, n.i), v.theme_id, n.i,
       o.workshop_code, o.budget, o.cap
from dot_vote v
join open_vote o on o.workshop_code = v.workshop_code
join (values (1), (2), (3), (4), (5)) as n (i) on n.i <= v.dots;

drop table dot_vote;
