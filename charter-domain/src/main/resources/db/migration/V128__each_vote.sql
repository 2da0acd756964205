-- A plan may hold several votes. What each of them counted for a theme stays, by its number in the plan; the workshop knows whose
-- totals its board shows: null until one is counted, and while one is open.
create table theme_count (
    theme_id    varchar(22) not null references theme (id) on delete cascade,
    vote_number integer not null,
    dots        integer not null,
    primary key (theme_id, vote_number)
);

alter table workshop add column counted_vote integer;

-- What is counted already was counted by the last vote that lies behind the step.
update workshop set counted_vote =
    (select cast(greatest(1, count(*)) as integer) from workshop_stage s
     where s.workshop_code = workshop.code and s.stage = 'VOTE' and s.place < workshop.step)
where exists (select 1 from theme t where t.workshop_code = workshop.code and t.dots is not null);

insert into theme_count (theme_id, vote_number, dots)
select t.id, w.counted_vote, t.dots from theme t join workshop w on w.code = t.workshop_code where t.dots is not null;

alter table theme drop column dots;
