-- What a number means is frozen with it. Empty in what was submitted before, whose SHA-256 does not know it.
ALTER TABLE snapshot_answer
    ADD COLUMN status CHAR(1) CHARACTER SET ascii NULL COMMENT 'observation status (SDMX) in force at submission: the number''s own, else its block''s, else A; M: not available; null: carries none, or blank' AFTER value;
