-- That the results of a round were published for everybody, or taken back; the last one of a round says how it stands. Rows stay when the round is
-- deleted, and its id is never given again.
CREATE TABLE IF NOT EXISTS publication (
    id         BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    round_id   BIGINT NOT NULL,
    number     INT NOT NULL COMMENT 'from 1 within the round',
    published  BOOLEAN NOT NULL COMMENT 'false: taken back',
    shown      INT NOT NULL COMMENT 'how many participants were shown at that moment',
    decided_by BIGINT NOT NULL,
    decided_at DATETIME(3) NOT NULL COMMENT 'UTC',
    UNIQUE KEY publication_of_round (round_id, number),
    CONSTRAINT publication_decided_by FOREIGN KEY (decided_by) REFERENCES account (id)
);
