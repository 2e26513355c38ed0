-- A workbook that was uploaded and is not published: replaced by the next upload, gone when it is published or discarded.
CREATE TABLE form_draft (
    id          BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    uploads     INT NOT NULL COMMENT '1, 2, 3 …: how often it was uploaded; who acts on an older one is told',
    source_name VARCHAR(200) NOT NULL,
    source      LONGBLOB NOT NULL,
    uploaded_by BIGINT NOT NULL,
    uploaded_at DATETIME(3) NOT NULL,
    settled     INT NOT NULL DEFAULT 0 COMMENT 'problems of the upload before that this one does not have',
    arisen      INT NOT NULL DEFAULT 0 COMMENT 'problems that the upload before did not have',
    CONSTRAINT form_draft_account FOREIGN KEY (uploaded_by) REFERENCES account (id)
);
