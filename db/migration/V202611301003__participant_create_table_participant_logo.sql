-- The logo of a participant, a PNG that was drawn anew from what was uploaded.
CREATE TABLE IF NOT EXISTS participant_logo (
    participant_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    content          MEDIUMBLOB NOT NULL,
    digest           CHAR(64) CHARACTER SET ascii NOT NULL COMMENT 'SHA-256 of the content, hexadecimal',
    width            INT NOT NULL COMMENT 'in dots',
    height           INT NOT NULL COMMENT 'in dots',
    changed_at       DATETIME(3) NOT NULL COMMENT 'UTC',
    CONSTRAINT participant_logo_participant FOREIGN KEY (participant_code) REFERENCES participant (code)
);
