-- What other rooms may read of an account (docs/tables.md).
CREATE OR REPLACE SQL SECURITY INVOKER VIEW participant_person AS
SELECT id, name, enabled, epoch, participant_code, institution_id
FROM account;
