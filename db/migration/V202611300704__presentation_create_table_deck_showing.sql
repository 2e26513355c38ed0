-- That a deck is being shown to people who follow it on their own screens by a code, and which slide stands in the room.
CREATE TABLE IF NOT EXISTS deck_showing (
    deck_id    BIGINT NOT NULL PRIMARY KEY,
    code       CHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    slide      VARCHAR(100) NOT NULL DEFAULT '' COMMENT 'anchor of the slide; empty: none yet',
    begun_by   BIGINT NOT NULL,
    begun_at   DATETIME(3) NOT NULL COMMENT 'UTC',
    ends_at    DATETIME(3) NOT NULL COMMENT 'UTC; nobody follows after it',
    UNIQUE KEY deck_showing_code (code),
    CONSTRAINT deck_showing_deck FOREIGN KEY (deck_id) REFERENCES deck (id) ON DELETE CASCADE,
    CONSTRAINT deck_showing_begun_by FOREIGN KEY (begun_by) REFERENCES account (id)
);
