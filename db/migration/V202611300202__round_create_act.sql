-- What coordinators did with rounds: a line each, never changed, never removed. It names the round by its code, because a deleted one is only here.
CREATE TABLE IF NOT EXISTS round_act (
    id               BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    round_code       VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind             VARCHAR(20) CHARACTER SET ascii NOT NULL,
    participant_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'whom it is about; null: the whole round',
    said_before      VARCHAR(500) NOT NULL DEFAULT '' COMMENT 'titles, or a moment in ISO 8601',
    said_after       VARCHAR(500) NOT NULL DEFAULT '',
    reason           VARCHAR(1000) NOT NULL DEFAULT '',
    made_by          BIGINT NOT NULL,
    made_at          DATETIME(3) NOT NULL COMMENT 'UTC',
    INDEX round_act_round (round_code, id),
    CONSTRAINT round_act_account FOREIGN KEY (made_by) REFERENCES account (id)
);
