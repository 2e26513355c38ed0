-- A deck: which slides a presenter shows of a round, in which order.
CREATE TABLE IF NOT EXISTS deck (
    id         BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    round_code VARCHAR(40) NOT NULL,
    name       VARCHAR(200) NOT NULL,
    language   CHAR(2) NOT NULL COMMENT 'in which it is shown first',
    revision   INT NOT NULL DEFAULT 0 COMMENT 'how often it was changed',
    created_by BIGINT NOT NULL,
    created_at DATETIME(3) NOT NULL COMMENT 'UTC',
    changed_at DATETIME(3) NOT NULL COMMENT 'UTC',
    removed_at DATETIME(3) NULL COMMENT 'UTC; thrown away, and can be brought back',
    KEY deck_of_round (round_code, changed_at),
    CONSTRAINT deck_created_by FOREIGN KEY (created_by) REFERENCES account (id)
);
