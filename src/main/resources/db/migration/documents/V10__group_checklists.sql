-- Items stand in the groups of documents; what is missing anywhere is found by its state.
ALTER TABLE documents_checklist ADD COLUMN category VARCHAR(64) NOT NULL DEFAULT 'OTHER' AFTER item;
CREATE INDEX documents_checklist_by_state ON documents_checklist (subject_kind, state, subject_id);
