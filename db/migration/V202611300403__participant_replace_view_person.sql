-- What other rooms may read of a person, whoever they work for (docs/tables.md).
CREATE OR REPLACE SQL SECURITY INVOKER VIEW participant_person AS
SELECT id, name, epoch
FROM account;
