-- What each person signed last of each charter, so that counting how far an organisation has come reads one row for each
-- person, whatever they signed before. The unit is the person's own and follows them when they move: the database sees to it.
alter table person add constraint person_unit_once unique (code, unit_code);
create table last_signature (
    charter_code   varchar(60) not null,
    person_code    varchar(40) not null,
    unit_code      varchar(40) not null,
    version_number integer not null,
    acted_at       timestamp with time zone not null,
    assignment_id  bigint not null,
    primary key (charter_code, person_code),
    constraint last_signature_person foreign key (person_code, unit_code) references person (code, unit_code) on update cascade
);
insert into last_signature (charter_code, person_code, unit_code, version_number, acted_at, assignment_id)
select a.charter_code, a.person_code, p.unit_code, a.version_number, a.acted_at, a.assignment_id
from acknowledgement a join person p on p.code = a.person_code
where a.settled_assignment_id is not null
    and not exists (select 1 from acknowledgement b
        where b.person_code = a.person_code and b.charter_code = a.charter_code and b.settled_assignment_id is not null
            and (b.version_number > a.version_number
                or b.version_number = a.version_number and b.acted_at > a.acted_at
                or b.version_number = a.version_number and b.acted_at = a.acted_at and b.id > a.id));
create index last_signature_person on last_signature (person_code, unit_code);

-- All that is counted is told by these indexes alone, without reading people or records, which are long.
create index last_signature_place on last_signature (charter_code, unit_code, version_number, acted_at, assignment_id);
create index person_place on person (unit_code, starts_on, ends_on, code);

-- Those who declined are found among those who signed, of whatever version.
create index acknowledgement_said on acknowledgement (charter_code, outcome, version_number, acted_at);
drop index acknowledgement_outcome;
drop index acknowledgement_signed;
