-- What other rooms may read of a round (docs/tables.md).
CREATE OR REPLACE SQL SECURITY INVOKER VIEW round_head AS
SELECT id, code, title_es, title_en, opens_at, due_at, form_version_id, time_zone
FROM collection_round;
