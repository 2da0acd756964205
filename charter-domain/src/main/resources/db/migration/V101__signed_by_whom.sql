-- For counting how far an organisation has come: who signed what last and when is told by the index alone, without reading
-- the records, which are long; and those who declined are found among those who signed.
create index acknowledgement_signed on acknowledgement (charter_code, person_code, version_number, acted_at, settled_assignment_id);
create index acknowledgement_outcome on acknowledgement (charter_code, outcome);
