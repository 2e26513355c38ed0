-- What a vintage changed of the one before it: a row for each answer that differs.
CREATE TABLE IF NOT EXISTS vintage_revision (
    vintage_id      BIGINT NOT NULL,
    seq             INT NOT NULL COMMENT 'from 0, in the order of the long table',
    government      VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    section         VARCHAR(255) NOT NULL,
    question        VARCHAR(255) NOT NULL,
    repeat_name     VARCHAR(255) NOT NULL COMMENT 'empty outside repeats',
    row_id          VARCHAR(40) NOT NULL COMMENT 'empty outside repeats',
    value_before    MEDIUMTEXT NULL,
    value           MEDIUMTEXT NULL,
    snapshot_before INT NULL COMMENT 'null: the participant was not in it',
    snapshot        INT NULL COMMENT 'null: the participant is not in it any more',
    submitted_at    DATETIME(3) NULL COMMENT 'UTC; of the later submission',
    reason          TEXT NOT NULL COMMENT 'why the earlier submission was returned; empty: it was not',
    PRIMARY KEY (vintage_id, seq),
    CONSTRAINT vintage_revision_vintage FOREIGN KEY (vintage_id) REFERENCES vintage (id)
);
