-- What the figures of a frozen deck are made of.
CREATE TABLE IF NOT EXISTS deck_moment (
    deck_id BIGINT NOT NULL PRIMARY KEY,
    content MEDIUMBLOB NOT NULL COMMENT 'JSON, packed by gzip',
    CONSTRAINT deck_moment_deck FOREIGN KEY (deck_id) REFERENCES deck (id) ON DELETE CASCADE
);
