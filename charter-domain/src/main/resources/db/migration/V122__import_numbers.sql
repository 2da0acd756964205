-- An import of many takes a number for each person and note. Each time the numbers at hand run out, H2 writes down all that the
-- import has not finished writing; so it has more of them at hand. What is not used when the portal ends is a gap.
alter sequence person_seq cache 1000;
alter sequence audit_entry_seq cache 1000;
