-- What the portal's own user may do, where the tables belong to another (charter.db.owner.user). PostgreSQL only.
grant usage on schema public to "${user}";
grant usage, select on all sequences in schema public to "${user}";
grant select, insert, update, delete on all tables in schema public to "${user}";

-- Frozen text, the evidence log, the audit trail, what working days were, how promises were kept and what notices said are read and added to, nothing else.
revoke update, delete, truncate on charter_rendition, log_leaf, log_node, log_checkpoint, log_key_change, evidence_check, audit_entry, work_calendar, refusal_note, result_entry, miss_note, privacy_notice, privacy_notice_text, record_erasure, question_set from "${user}";
revoke insert, update, delete, truncate on "flyway_schema_history" from "${user}";
