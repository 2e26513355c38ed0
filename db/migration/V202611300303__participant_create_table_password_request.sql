-- Who asked for a new password without signing in, also for addresses that have no account: what follows is decided later, so that nobody
-- learns from an answer, or from its time, which addresses have one. Rows are forgotten after a day.
CREATE TABLE IF NOT EXISTS password_request (
    id         BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    email      VARCHAR(254) NOT NULL,
    address    VARCHAR(45) NOT NULL COMMENT 'of the network, from which it was asked',
    asked_at   DATETIME(3) NOT NULL COMMENT 'UTC',
    handled_at DATETIME(3) NULL COMMENT 'UTC; null: waits',
    INDEX password_request_waiting (handled_at),
    INDEX password_request_email (email, asked_at),
    INDEX password_request_address (address, asked_at)
);
