-- What other rooms may read of the answers of a snapshot (docs/tables.md).
CREATE OR REPLACE SQL SECURITY INVOKER VIEW contribution_submitted_answer AS
SELECT snapshot_id, seq, section, question, repeat_name, row_id, row_no, value, status, note
FROM snapshot_answer;
