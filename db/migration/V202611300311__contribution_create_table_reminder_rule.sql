-- When a round reminds by itself; one without a row does so 14, 7 and 1 days before.
CREATE TABLE IF NOT EXISTS reminder_rule (
    round_id BIGINT NOT NULL PRIMARY KEY,
    days     VARCHAR(40) CHARACTER SET ascii NOT NULL COMMENT 'before the due date, descending, parted by commas; empty: never',
    CONSTRAINT reminder_rule_round FOREIGN KEY (round_id) REFERENCES collection_round (id) ON DELETE CASCADE
);
