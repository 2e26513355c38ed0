-- What other rooms may read of what was done with a round (docs/tables.md).
CREATE OR REPLACE SQL SECURITY INVOKER VIEW round_line AS
SELECT id, round_code, kind, participant_code, said_before, said_after, reason, made_by, made_at
FROM round_act;
