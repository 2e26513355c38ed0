-- One row of the repeat of commitments, as the latest accepted snapshot of a contribution says it, and how far its owner has got.
CREATE TABLE commitment (
    id               BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    contribution_id  BIGINT NOT NULL,
    row_id           CHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    participant_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    snapshot         INT NOT NULL COMMENT 'number of the accepted snapshot that it was read from',
    form_version_id  BIGINT NOT NULL,
    text             TEXT NOT NULL,
    due_on           DATE NULL,
    partners         TEXT CHARACTER SET ascii NOT NULL COMMENT 'names of choices, joined by blanks',
    resources        VARCHAR(100) CHARACTER SET ascii NOT NULL COMMENT 'name of a choice',
    target           BIGINT NULL COMMENT 'persons',
    accepted         BOOLEAN NOT NULL COMMENT 'false: withdrawn with its contribution, or gone from a newer snapshot',
    level            VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'PUBLIC, GOVERNMENTS, AGGREGATED: dissemination of the contribution',
    state            VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'INITIAL, CONFIRMED, UNDER_WAY, KEPT, DROPPED',
    UNIQUE KEY commitment_row (contribution_id, row_id),
    INDEX commitment_owner (participant_code),
    CONSTRAINT commitment_contribution FOREIGN KEY (contribution_id) REFERENCES contribution (id),
    CONSTRAINT commitment_participant FOREIGN KEY (participant_code) REFERENCES participant (code),
    CONSTRAINT commitment_form FOREIGN KEY (form_version_id) REFERENCES form_version (id)
);

-- What its owner reported, in order. Never changed, never removed.
CREATE TABLE commitment_report (
    commitment_id BIGINT NOT NULL,
    number        INT NOT NULL COMMENT '0, 1, 2 … within the commitment',
    move          VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'CONFIRM, START, NOTE, KEEP, DROP, RESUME',
    text          TEXT NOT NULL COMMENT 'plain; may be empty',
    link          VARCHAR(500) NOT NULL COMMENT 'https, or empty',
    made_by       BIGINT NOT NULL,
    made_at       DATETIME(3) NOT NULL COMMENT 'UTC',
    PRIMARY KEY (commitment_id, number),
    CONSTRAINT commitment_report_commitment FOREIGN KEY (commitment_id) REFERENCES commitment (id),
    CONSTRAINT commitment_report_account FOREIGN KEY (made_by) REFERENCES account (id)
);
