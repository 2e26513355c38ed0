-- A group of participants, for choosing all of them at once.
CREATE TABLE IF NOT EXISTS participant_group (
    code    VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    name_es VARCHAR(200) NOT NULL,
    name_en VARCHAR(200) NOT NULL,
    retired BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'offered nowhere',
    changes INT NOT NULL DEFAULT 0 COMMENT 'how often it was changed'
);
