-- By which form version the indicators of a snapshot were computed (docs/tables.md).
CREATE OR REPLACE SQL SECURITY INVOKER VIEW contribution_evaluation AS
SELECT snapshot_id, form_version_id
FROM indicator_evaluation;
