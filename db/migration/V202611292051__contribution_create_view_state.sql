-- What other rooms may read of a contribution (docs/tables.md).
CREATE OR REPLACE SQL SECURITY INVOKER VIEW contribution_state AS
SELECT id, round_id, participant_code, status, latest_snapshot
FROM contribution;
