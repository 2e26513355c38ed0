-- For whom the reader works who is told: somebody who works for several reads it only there.
ALTER TABLE notice
    ADD COLUMN IF NOT EXISTS participant_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'empty: the regional team',
    ADD UNIQUE INDEX IF NOT EXISTS notice_step_once (account_id, participant_code, contribution_id, step),
    ADD INDEX IF NOT EXISTS notice_unread_there (account_id, participant_code, read_at),
    DROP INDEX IF EXISTS notice_once,
    DROP INDEX IF EXISTS notice_unread;
UPDATE notice n JOIN membership m ON m.id = n.account_id SET n.participant_code = m.whom WHERE n.participant_code IS NULL;
