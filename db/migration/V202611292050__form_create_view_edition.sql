-- What other rooms may read of a published form by SQL (docs/tables.md).
CREATE OR REPLACE SQL SECURITY INVOKER VIEW form_edition AS
SELECT id, form_id, version
FROM form_version;
