ALTER TABLE account ADD COLUMN IF NOT EXISTS
    epoch INT NOT NULL DEFAULT 0 COMMENT 'grows when the password changes or the account is disabled: sessions of an earlier one have ended';
