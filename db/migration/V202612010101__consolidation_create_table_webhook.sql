-- Programs that are told when a contribution is accepted or a vintage is published.
CREATE TABLE IF NOT EXISTS webhook (
    id         BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name       VARCHAR(100) NOT NULL,
    address    VARCHAR(500) NOT NULL,
    secret     VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'by which its messages are signed',
    created_by BIGINT NOT NULL COMMENT 'account',
    created_at DATETIME(3) NOT NULL COMMENT 'UTC, as all moments here',
    ended_at   DATETIME(3) NULL COMMENT 'null: it is told'
);
