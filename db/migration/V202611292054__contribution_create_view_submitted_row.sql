-- What other rooms may read of the rows of a snapshot (docs/tables.md).
CREATE OR REPLACE SQL SECURITY INVOKER VIEW contribution_submitted_row AS
SELECT snapshot_id, seq, repeat_name, row_id, parent_row_id, row_no
FROM snapshot_row;
