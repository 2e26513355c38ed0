-- What other rooms may read of who has which role, and for whom (docs/tables.md).
CREATE OR REPLACE SQL SECURITY INVOKER VIEW participant_role AS
SELECT membership_id, role
FROM membership_role;
