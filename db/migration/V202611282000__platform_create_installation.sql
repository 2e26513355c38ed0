-- What this database is used for, said by the first start: sample data and real answers never meet, whichever way they come to each other.
CREATE TABLE IF NOT EXISTS installation (
    id   TINYINT NOT NULL PRIMARY KEY COMMENT '1: there is one row',
    mode VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'DEMO, SERVE'
);

-- A demo of an earlier program; nobody real has an address there (RFC 2606).
INSERT IGNORE INTO installation (id, mode) SELECT 1, 'DEMO' FROM account WHERE email LIKE '%@demo.example' LIMIT 1;
