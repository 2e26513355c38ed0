-- A notice becomes mail once. What was there before is not mailed: the moment of this change stands for it.
ALTER TABLE notice
    ADD COLUMN IF NOT EXISTS made_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3) COMMENT 'UTC',
    ADD COLUMN IF NOT EXISTS mailed_at DATETIME(3) NULL COMMENT 'UTC; null: not put into a mail yet, nor found not to be wanted in one',
    ADD INDEX IF NOT EXISTS notice_unmailed (mailed_at, account_id, made_at);
