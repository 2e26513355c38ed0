-- What a published form means is kept with it and run from: another reader makes nothing else of its workbook (docs/decisions/0038).
ALTER TABLE form_version
    ADD COLUMN IF NOT EXISTS definition MEDIUMTEXT NULL COMMENT 'JSON, schema 1; never changed. Null: published before it was kept, filled in at the next start';
