-- What other rooms may read of who works for whom: a row for each person and participant, or the regional team (docs/tables.md).
CREATE OR REPLACE SQL SECURITY INVOKER VIEW participant_member AS
SELECT m.id, m.account_id, m.participant_code, m.institution_id, m.enabled AND a.enabled AS enabled, a.name, a.epoch
FROM membership m JOIN account a ON a.id = m.account_id;
