-- What a clerk adds to the number and the day of what was seen.
ALTER TABLE procedure_evidence ADD COLUMN note VARCHAR(500) NULL AFTER document_id;
