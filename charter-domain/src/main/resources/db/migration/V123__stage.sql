-- Again beside the step: each command on a board asks for it, and read the whole plan for it.
alter table workshop add column stage varchar(20);
update workshop set stage =
    (select s.stage from workshop_stage s where s.workshop_code = workshop.code and s.place = workshop.step - 1);
