-- The moves between the first answer and the acceptance: sign-offs of sections and of the country, returns, withdrawals.
ALTER TABLE contribution
    ADD COLUMN signed_sections VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT 'names of the sections that are signed off now, separated by blanks',
    ADD COLUMN steps INT NOT NULL DEFAULT 0 COMMENT 'how many moves were made, which is the number of the next one',
    ADD COLUMN latest_snapshot INT NOT NULL DEFAULT 0 COMMENT 'number of the snapshot submitted last; 0: none';

UPDATE contribution c SET
    steps = (SELECT COALESCE(MAX(t.number) + 1, 0) FROM contribution_step t WHERE t.contribution_id = c.id),
    latest_snapshot = (SELECT COALESCE(MAX(s.number), 0) FROM snapshot s WHERE s.contribution_id = c.id);

ALTER TABLE contribution_step
    MODIFY COLUMN snapshot INT NOT NULL COMMENT 'number of the latest snapshot after the move; 0: none yet',
    ADD COLUMN section VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT 'the section that was signed, or whose sign-off ended; empty for moves of the whole',
    ADD COLUMN revision BIGINT NOT NULL DEFAULT 0 COMMENT 'of the contribution when the move was made; 0: of a time that did not keep it',
    ADD COLUMN reason TEXT NULL COMMENT 'why; null where the move needs none';
