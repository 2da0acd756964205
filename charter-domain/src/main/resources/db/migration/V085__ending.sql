-- An assignment that ends without a signature gets a record of that: at most one, as the constraint says.
alter table acknowledgement add column ended_assignment_id bigint;
alter table acknowledgement add constraint acknowledgement_ends_once unique (ended_assignment_id);
alter table acknowledgement add constraint acknowledgement_ends
    foreign key (ended_assignment_id) references assignment (id);

-- Assignments that are over and whose record is still to be made.
alter table assignment add column record_due boolean default false not null;
update assignment set record_due = true where state in ('LEFT', 'SUPERSEDED', 'WITHDRAWN');
create index assignment_record_due on assignment (record_due, id);

-- How far the walk past everyone whom an ended campaign asked has come. ended_as is what becomes of whoever has not signed.
create table campaign_ending (
    campaign_id bigint primary key references campaign (id),
    ended_as    varchar(20) not null,
    ended_on    date not null,
    reached     varchar(40) not null,
    done        boolean not null
);
create index campaign_ending_done on campaign_ending (done);
