-- Who is to be told of which move. What a notice says is made from the move when it is read, in the reader's language.
CREATE TABLE notice (
    id              BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id      BIGINT NOT NULL,
    contribution_id BIGINT NOT NULL,
    step            INT NOT NULL,
    read_at         DATETIME(3) NULL COMMENT 'UTC; null: not read',
    UNIQUE KEY notice_once (account_id, contribution_id, step),
    INDEX notice_unread (account_id, read_at),
    CONSTRAINT notice_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT notice_step FOREIGN KEY (contribution_id, step) REFERENCES contribution_step (contribution_id, number)
);
