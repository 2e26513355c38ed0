-- What other rooms may read of an institution (docs/tables.md).
CREATE OR REPLACE SQL SECURITY INVOKER VIEW participant_body AS
SELECT id, name_es, name_en
FROM institution;
