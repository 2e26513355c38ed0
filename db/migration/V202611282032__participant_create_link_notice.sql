-- Who made a new link to whose account, and whether it was used: shown to its owner and to those around, and never changed otherwise.
CREATE TABLE IF NOT EXISTS link_notice (
    id         BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id BIGINT NOT NULL COMMENT 'whose password the link lets choose',
    made_by    BIGINT NOT NULL,
    made_at    DATETIME(3) NOT NULL COMMENT 'UTC',
    used_at    DATETIME(3) NULL COMMENT 'UTC; null: not used',
    INDEX link_notice_made (made_at),
    INDEX link_notice_account (account_id, used_at),
    CONSTRAINT link_notice_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT link_notice_made_by FOREIGN KEY (made_by) REFERENCES account (id)
);
