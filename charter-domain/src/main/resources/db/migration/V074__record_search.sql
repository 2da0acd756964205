-- What records are also searched by, repeated from the record: the signer's unit at that time, and the evidence grade.
alter table acknowledgement add column unit_code varchar(40);
alter table acknowledgement add column grade varchar(1);
update acknowledgement set
    grade = substring(record from position('"name":"evidence_grade","value":"' in record) + 33 for 1)
where position('"name":"evidence_grade","value":"' in record) > 0;
update acknowledgement set
    unit_code = substring(
        substring(record from position('"name":"signer_unit","value":"' in record) + 30 for 41)
        from 1 for position('"' in substring(record from position('"name":"signer_unit","value":"' in record) + 30 for 41)) - 1)
where position('"name":"signer_unit","value":"' in record) > 0;
create index acknowledgement_acted on acknowledgement (acted_at, id);
