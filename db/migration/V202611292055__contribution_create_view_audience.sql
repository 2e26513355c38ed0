-- What other rooms may read of to whom answers may be shown (docs/tables.md).
CREATE OR REPLACE SQL SECURITY INVOKER VIEW contribution_audience AS
SELECT contribution_id, number, level, set_at
FROM dissemination;
