-- How many answers of a section were taken over from an earlier round and not yet confirmed.
ALTER TABLE contribution_section
    ADD COLUMN to_confirm INT NOT NULL DEFAULT 0 COMMENT 'shown answers taken over and not yet confirmed' AFTER problems;
