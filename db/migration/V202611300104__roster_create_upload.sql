-- A list of participants that somebody has uploaded and not yet applied; one for each person.
CREATE TABLE IF NOT EXISTS roster_upload (
    account_id  BIGINT NOT NULL PRIMARY KEY,
    file_name   VARCHAR(255) NOT NULL,
    content     MEDIUMBLOB NOT NULL,
    uploaded_at DATETIME(3) NOT NULL COMMENT 'UTC',
    CONSTRAINT roster_upload_account FOREIGN KEY (account_id) REFERENCES account (id)
);
