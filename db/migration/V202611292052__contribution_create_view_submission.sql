-- What other rooms may read of a snapshot (docs/tables.md).
CREATE OR REPLACE SQL SECURITY INVOKER VIEW contribution_submission AS
SELECT id, contribution_id, number, submitted_at, form_version_id, sha256
FROM snapshot;
