-- What is told to a webhook, and what became of it.
CREATE TABLE IF NOT EXISTS webhook_delivery (
    id           BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    message_key  CHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'the same at each try',
    webhook_id   BIGINT NOT NULL,
    event        VARCHAR(30) CHARACTER SET ascii NOT NULL,
    body         TEXT NOT NULL COMMENT 'JSON',
    state        VARCHAR(10) CHARACTER SET ascii NOT NULL,
    tries        INT NOT NULL DEFAULT 0 COMMENT 'how often it was not taken',
    failure      VARCHAR(300) NOT NULL DEFAULT '' COMMENT 'why not, the last time',
    made_at      DATETIME(3) NOT NULL COMMENT 'UTC, as all moments here',
    due_at       DATETIME(3) NOT NULL COMMENT 'tried not before; while a server has it in hand: until when it may take',
    delivered_at DATETIME(3) NULL,
    UNIQUE KEY webhook_delivery_key (message_key),
    INDEX webhook_delivery_due (state, due_at),
    INDEX webhook_delivery_made (made_at),
    CONSTRAINT webhook_delivery_webhook FOREIGN KEY (webhook_id) REFERENCES webhook (id)
);
