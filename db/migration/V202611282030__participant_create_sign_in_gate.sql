-- Rows to lock, so that of tries that come at once each is counted before the next one is looked at. Which rows, the hash of account and
-- address says; so there is never a row more, whatever is typed.
CREATE TABLE IF NOT EXISTS sign_in_gate (
    bucket INT NOT NULL PRIMARY KEY,
    tries  BIGINT NOT NULL DEFAULT 0 COMMENT 'grows with each try: a write, which the nodes of a cluster see too'
);
INSERT IGNORE INTO sign_in_gate (bucket)
    WITH RECURSIVE bucket AS (SELECT 0 AS n UNION ALL SELECT n + 1 FROM bucket WHERE n < 255) SELECT n FROM bucket;
