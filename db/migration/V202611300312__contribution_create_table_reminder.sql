-- Who was reminded of which due date: by rule once for each number of days, by hand as often as somebody did.
CREATE TABLE IF NOT EXISTS reminder (
    id              BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    contribution_id BIGINT NOT NULL,
    due_at          DATETIME(3) NOT NULL COMMENT 'UTC',
    days_before     INT NULL COMMENT 'null: by hand',
    sent_at         DATETIME(3) NOT NULL COMMENT 'UTC',
    sent_by         BIGINT NULL COMMENT 'null: by rule',
    UNIQUE KEY reminder_once (contribution_id, due_at, days_before),
    CONSTRAINT reminder_contribution FOREIGN KEY (contribution_id) REFERENCES contribution (id) ON DELETE CASCADE,
    CONSTRAINT reminder_sent_by FOREIGN KEY (sent_by) REFERENCES account (id)
);
