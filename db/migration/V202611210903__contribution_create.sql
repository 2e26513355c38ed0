CREATE TABLE contribution (
    id               BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    round_id         BIGINT NOT NULL,
    participant_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    status           VARCHAR(20) CHARACTER SET ascii NOT NULL,
    revision         BIGINT NOT NULL COMMENT 'grows by one with every change of answers or rows; engines are checked against it',
    last_saved_at    DATETIME(3) NULL,
    answered         INT NOT NULL DEFAULT 0 COMMENT 'required questions answered, of required_now',
    required_now     INT NOT NULL DEFAULT 0,
    UNIQUE KEY contribution_once (round_id, participant_code),
    CONSTRAINT contribution_round FOREIGN KEY (round_id) REFERENCES collection_round (id),
    CONSTRAINT contribution_participant FOREIGN KEY (participant_code) REFERENCES participant (code)
);

-- The draft. System versioning keeps who wrote what from when to when (docs/decisions/0006).
CREATE TABLE answer (
    contribution_id BIGINT NOT NULL,
    row_id          CHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'empty for the form itself',
    question        VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    value           MEDIUMTEXT NULL COMMENT 'canonical text; null is a deliberate blank',
    note            TEXT NULL,
    revision        BIGINT NOT NULL COMMENT 'the contribution''s revision at which this value was written',
    saved_by        BIGINT NOT NULL,
    saved_at        DATETIME(3) NOT NULL,
    PRIMARY KEY (contribution_id, row_id, question),
    CONSTRAINT answer_contribution FOREIGN KEY (contribution_id) REFERENCES contribution (id),
    CONSTRAINT answer_account FOREIGN KEY (saved_by) REFERENCES account (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE repeat_row (
    contribution_id BIGINT NOT NULL,
    row_id          CHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    repeat_name     VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    parent_row_id   CHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    position        INT NOT NULL,
    changed_by      BIGINT NOT NULL,
    PRIMARY KEY (contribution_id, row_id),
    CONSTRAINT repeat_row_contribution FOREIGN KEY (contribution_id) REFERENCES contribution (id)
) WITH SYSTEM VERSIONING;

CREATE TABLE attachment (
    id              CHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    contribution_id BIGINT NOT NULL,
    file_name       VARCHAR(200) NOT NULL,
    media_type      VARCHAR(100) CHARACTER SET ascii NOT NULL COMMENT 'sniffed from the content, never the browser''s word',
    size            INT NOT NULL COMMENT 'bytes',
    content         LONGBLOB NOT NULL,
    uploaded_by     BIGINT NOT NULL,
    uploaded_at     DATETIME(3) NOT NULL,
    CONSTRAINT attachment_contribution FOREIGN KEY (contribution_id) REFERENCES contribution (id)
);
