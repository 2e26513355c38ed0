-- Who did what. Lines are only added; each holds the seal of the one before.
CREATE TABLE IF NOT EXISTS audit_line (
    number      BIGINT NOT NULL PRIMARY KEY COMMENT 'from 1, without a gap',
    made_at     DATETIME(3) NOT NULL COMMENT 'UTC',
    account_id  BIGINT NULL COMMENT 'null: nobody was signed in',
    acted       VARCHAR(200) NOT NULL COMMENT 'roles, and the participant if it was for one',
    address     VARCHAR(60) CHARACTER SET ascii NOT NULL COMMENT 'network address; empty: not over a network',
    matter      VARCHAR(20) CHARACTER SET ascii NOT NULL,
    act         VARCHAR(100) CHARACTER SET ascii NOT NULL COMMENT 'use case',
    outcome     VARCHAR(10) CHARACTER SET ascii NOT NULL,
    detail      VARCHAR(500) NOT NULL COMMENT 'what it was done to',
    seal_before CHAR(64) CHARACTER SET ascii NOT NULL,
    seal        CHAR(64) CHARACTER SET ascii NOT NULL COMMENT 'SHA-256 of all the others',
    INDEX audit_line_made (made_at),
    INDEX audit_line_matter (matter, number),
    INDEX audit_line_account (account_id, number)
);
