-- What other rooms may read of a government or organisation (docs/tables.md), its place in lists included.
CREATE OR REPLACE SQL SECURITY INVOKER VIEW participant_party AS
SELECT code, kind, name_es, name_en, country, place
FROM participant;
