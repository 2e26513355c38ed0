-- What other rooms may read of a government or organisation (docs/tables.md).
CREATE OR REPLACE SQL SECURITY INVOKER VIEW participant_party AS
SELECT code, kind, name_es, name_en, country
FROM participant;
