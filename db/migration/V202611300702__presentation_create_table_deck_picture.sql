-- A picture that a presenter has put on a slide; copies of a deck share it.
CREATE TABLE IF NOT EXISTS deck_picture (
    id         BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    media_type VARCHAR(100) NOT NULL,
    content    MEDIUMBLOB NOT NULL,
    added_at   DATETIME(3) NOT NULL COMMENT 'UTC'
);
