-- Every change of a due date, of the whole round or for one participant, in their order: to when, why, by whom. Never changed, never removed.
CREATE TABLE round_due_change (
    round_id         BIGINT NOT NULL,
    number           INT NOT NULL COMMENT '0, 1, 2 … within the round',
    participant_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'null: of the whole round',
    due_at           DATETIME(3) NULL COMMENT 'UTC; null: the participant''s extension ends, the date of the round holds again',
    reason           VARCHAR(1000) NOT NULL,
    made_by          BIGINT NOT NULL,
    made_at          DATETIME(3) NOT NULL COMMENT 'UTC',
    PRIMARY KEY (round_id, number),
    CONSTRAINT round_due_change_round FOREIGN KEY (round_id) REFERENCES collection_round (id),
    CONSTRAINT round_due_change_participant FOREIGN KEY (participant_code) REFERENCES participant (code),
    CONSTRAINT round_due_change_account FOREIGN KEY (made_by) REFERENCES account (id)
);
