-- What other rooms may read of a return (docs/tables.md).
CREATE OR REPLACE SQL SECURITY INVOKER VIEW contribution_returned AS
SELECT contribution_id, snapshot, made_at, reason
FROM contribution_step
WHERE move = 'RETURN';
