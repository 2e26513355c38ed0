-- The package of a vintage in pieces, so that neither the server nor the database has to hold it whole.
CREATE TABLE IF NOT EXISTS vintage_part (
    vintage_id BIGINT NOT NULL,
    seq        INT NOT NULL COMMENT 'from 0',
    content    MEDIUMBLOB NOT NULL,
    PRIMARY KEY (vintage_id, seq),
    CONSTRAINT vintage_part_vintage FOREIGN KEY (vintage_id) REFERENCES vintage (id)
);
