ALTER TABLE form_version
    ADD COLUMN published_by BIGINT NULL COMMENT 'null: shipped with the app',
    ADD CONSTRAINT form_version_account FOREIGN KEY (published_by) REFERENCES account (id);
