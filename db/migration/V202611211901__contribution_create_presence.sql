-- Who has which section open now: one row for each open page, worth something only while seen_at is fresh. No row locks anything, and none is
-- missed when it is left behind. No foreign keys: a row lives for seconds and names what the request that wrote it has checked.
CREATE TABLE presence (
    account_id      BIGINT NOT NULL,
    tab             CHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'made by the page',
    contribution_id BIGINT NOT NULL,
    section         VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    seen_at         DATETIME(3) NOT NULL COMMENT 'UTC; older than half a minute is nobody',
    PRIMARY KEY (account_id, tab),
    INDEX presence_now (contribution_id, seen_at),
    INDEX presence_old (seen_at)
);
