-- What is of a membership is no longer of the account.
ALTER TABLE account
    DROP FOREIGN KEY IF EXISTS account_participant,
    DROP FOREIGN KEY IF EXISTS account_institution,
    DROP COLUMN IF EXISTS participant_code,
    DROP COLUMN IF EXISTS institution_id;
