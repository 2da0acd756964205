-- A plan may hold a step twice (another round), so a workshop stands at a place of its plan, not in a stage: 0 before the first.
alter table workshop add column step integer default 0 not null;
update workshop set step = coalesce(
    (select min(s.place) + 1 from workshop_stage s where s.workshop_code = workshop.code and s.stage = workshop.stage), 0);
alter table workshop drop column stage;
alter table workshop add column starts_at timestamp with time zone;
-- What the timer still had when the workshop paused.
alter table workshop add column timer_left bigint;

alter table workshop_stage add column question varchar(1000);
alter table workshop_stage add column opens_at timestamp with time zone;

alter table stage_change add column to_step integer default 0 not null;

-- Who leads it together with its facilitator.
create table workshop_leader (
    workshop_code varchar(6) not null references workshop (code),
    person_code   varchar(40) not null,
    primary key (workshop_code, person_code)
);
create index workshop_leader_person on workshop_leader (person_code);
