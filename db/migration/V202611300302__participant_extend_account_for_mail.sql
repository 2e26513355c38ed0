-- How people want to be written to, and the address that one wants instead and has not confirmed yet.
ALTER TABLE account
    ADD COLUMN IF NOT EXISTS position VARCHAR(200) NOT NULL DEFAULT '' COMMENT 'what the person does there, as they say it',
    ADD COLUMN IF NOT EXISTS time_zone VARCHAR(64) CHARACTER SET ascii NOT NULL DEFAULT 'America/Guatemala',
    ADD COLUMN IF NOT EXISTS mail_rhythm VARCHAR(10) CHARACTER SET ascii NOT NULL DEFAULT 'AT_ONCE',
    ADD COLUMN IF NOT EXISTS mail_key CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'lets who has a mail change the rhythm; null: was never written to',
    ADD COLUMN IF NOT EXISTS email_wanted VARCHAR(254) NULL,
    ADD UNIQUE INDEX IF NOT EXISTS account_mail_key (mail_key);
