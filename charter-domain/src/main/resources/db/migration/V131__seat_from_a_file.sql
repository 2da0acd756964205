-- A seat that a file tells of has no secret: nobody takes it, and it cannot be given back.
alter table participant alter column secret_hash drop not null;
