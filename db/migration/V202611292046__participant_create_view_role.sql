-- What other rooms may read of who has which role (docs/tables.md).
CREATE OR REPLACE SQL SECURITY INVOKER VIEW participant_role AS
SELECT account_id, role
FROM account_role;
