-- Written once at submission, never updated.
CREATE TABLE snapshot (
    id              BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    contribution_id BIGINT NOT NULL,
    number          INT NOT NULL COMMENT '1, 2, 3 … within the contribution',
    form_version_id BIGINT NOT NULL,
    submitted_at    DATETIME(3) NOT NULL,
    submitted_by    BIGINT NOT NULL,
    sha256          CHAR(64) CHARACTER SET ascii NOT NULL COMMENT 'of the canonical text of the answers (docs/decisions/0006)',
    UNIQUE KEY snapshot_number (contribution_id, number),
    CONSTRAINT snapshot_contribution FOREIGN KEY (contribution_id) REFERENCES contribution (id),
    CONSTRAINT snapshot_form FOREIGN KEY (form_version_id) REFERENCES form_version (id)
);

-- One row for each question that was shown, in document order; value null: shown and not answered; no row: not asked.
CREATE TABLE snapshot_answer (
    snapshot_id   BIGINT NOT NULL,
    seq           INT NOT NULL COMMENT 'document order, from 1',
    section       VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    question      VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    repeat_name   VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'empty outside repeats',
    row_id        CHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'empty outside repeats',
    row_no        INT NOT NULL COMMENT 'from 1 within the repeat and its parent row; 0 outside repeats',
    value         MEDIUMTEXT NULL,
    note          TEXT NULL,
    PRIMARY KEY (snapshot_id, seq),
    CONSTRAINT snapshot_answer_snapshot FOREIGN KEY (snapshot_id) REFERENCES snapshot (id)
);

-- Every row of every repeat that was shown, also one without answers.
CREATE TABLE snapshot_row (
    snapshot_id   BIGINT NOT NULL,
    seq           INT NOT NULL COMMENT 'document order, from 1',
    repeat_name   VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    row_id        CHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    parent_row_id CHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'empty for a repeat outside repeats',
    row_no        INT NOT NULL COMMENT 'from 1 within the parent row',
    PRIMARY KEY (snapshot_id, seq),
    CONSTRAINT snapshot_row_snapshot FOREIGN KEY (snapshot_id) REFERENCES snapshot (id)
);

-- Indicator parts as the form's own expressions gave them at submission; null: could not be computed from the answers.
CREATE TABLE snapshot_indicator (
    snapshot_id BIGINT NOT NULL,
    code        VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    part        VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    value       DECIMAL(30, 10) NULL COMMENT 'for a ratio the numerator',
    denominator DECIMAL(30, 10) NULL COMMENT 'for a ratio only',
    PRIMARY KEY (snapshot_id, code, part),
    CONSTRAINT snapshot_indicator_snapshot FOREIGN KEY (snapshot_id) REFERENCES snapshot (id)
);
