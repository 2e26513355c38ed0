-- What other rooms may read of the indicators of a snapshot (docs/tables.md).
CREATE OR REPLACE SQL SECURITY INVOKER VIEW contribution_observation AS
SELECT snapshot_id, seq, code, figure, part, row_no, category, value, denominator, words, gap, status, flagged, period
FROM indicator_observation;
