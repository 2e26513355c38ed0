-- A program acts by the membership by which its token was made.
ALTER TABLE access_token
    ADD COLUMN IF NOT EXISTS membership_id BIGINT NULL,
    ADD CONSTRAINT access_token_membership FOREIGN KEY IF NOT EXISTS (membership_id) REFERENCES membership (id);
UPDATE access_token SET membership_id = account_id WHERE membership_id IS NULL;
