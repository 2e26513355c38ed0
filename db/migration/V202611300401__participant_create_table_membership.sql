-- For whom somebody works: a participant, or the regional team. What there is begins with the id of its account, so that a second run adds nothing.
CREATE TABLE IF NOT EXISTS membership (
    id               BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id       BIGINT NOT NULL,
    participant_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'null: the regional team',
    whom             VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin AS (COALESCE(participant_code, '')) PERSISTENT COMMENT 'so that nobody is in the team twice',
    institution_id   BIGINT NULL,
    enabled          BOOLEAN NOT NULL DEFAULT TRUE,
    made_at          DATETIME(3) NOT NULL COMMENT 'UTC, as all moments here',
    chosen_at        DATETIME(3) NULL COMMENT 'when the person said last that they act by it: the latest is that of the next sign-in',
    handed_over_at   DATETIME(3) NULL COMMENT 'when somebody else came after this focal point',
    UNIQUE KEY membership_once (account_id, whom),
    CONSTRAINT membership_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT membership_participant FOREIGN KEY (participant_code) REFERENCES participant (code),
    CONSTRAINT membership_institution FOREIGN KEY (institution_id) REFERENCES institution (id)
);
INSERT IGNORE INTO membership (id, account_id, participant_code, institution_id, enabled, made_at)
    SELECT id, id, participant_code, institution_id, enabled, created_at FROM account;
