-- Where the chain of the audit log stands: one row, which whoever adds a line holds.
CREATE TABLE IF NOT EXISTS audit_end (
    id             INT NOT NULL PRIMARY KEY,
    number         BIGINT NOT NULL COMMENT 'of the last line',
    seal           CHAR(64) CHARACTER SET ascii NOT NULL COMMENT 'of the last line',
    forgotten      BIGINT NOT NULL COMMENT 'number of the last line that was forgotten after its time',
    forgotten_seal CHAR(64) CHARACTER SET ascii NOT NULL
);
