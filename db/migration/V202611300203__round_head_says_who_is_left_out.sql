-- What other rooms may read of a round (docs/tables.md): also who takes no part in it any more.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW round_head AS
SELECT id, code, title_es, title_en, opens_at, due_at, form_version_id, time_zone, left_out
FROM collection_round;
