-- A consolidation of a round that was published: frozen, numbered, kept byte for byte.
CREATE TABLE IF NOT EXISTS vintage (
    id           BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    round_id     BIGINT NOT NULL,
    number       INT NOT NULL COMMENT 'from 1 within the round',
    published_at DATETIME(3) NOT NULL COMMENT 'UTC',
    published_by BIGINT NOT NULL,
    note         VARCHAR(1000) NOT NULL COMMENT 'what the coordinator says of it',
    consolidated INT NOT NULL COMMENT 'participants whose answers are in it',
    participants INT NOT NULL COMMENT 'who took part then',
    provisional  BOOLEAN NOT NULL COMMENT 'the round was still open',
    bytes        BIGINT NOT NULL COMMENT 'of the package',
    sha256       CHAR(64) CHARACTER SET ascii NOT NULL COMMENT 'of the package, hexadecimal',
    CONSTRAINT vintage_round FOREIGN KEY (round_id) REFERENCES collection_round (id),
    CONSTRAINT vintage_account FOREIGN KEY (published_by) REFERENCES account (id),
    CONSTRAINT vintage_number UNIQUE (round_id, number)
);
