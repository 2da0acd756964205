-- Somebody may say once for an assignment that they do not sign, and sign it later all the same.
alter table acknowledgement add column declined_assignment_id bigint;
alter table acknowledgement add constraint acknowledgement_declines_once unique (declined_assignment_id);
alter table acknowledgement add constraint acknowledgement_declines
    foreign key (declined_assignment_id) references assignment (id);
