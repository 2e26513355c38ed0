-- Files that support a section or a question. They are of the draft: no snapshot names them, so they can be removed.
CREATE TABLE contribution_document (
    attachment_id   CHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    contribution_id BIGINT NOT NULL,
    section         VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    row_id          CHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'empty outside repeats, and for the section itself',
    question        VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'empty for the section itself',
    INDEX contribution_document_place (contribution_id, section, row_id, question),
    CONSTRAINT contribution_document_attachment FOREIGN KEY (attachment_id) REFERENCES attachment (id),
    CONSTRAINT contribution_document_contribution FOREIGN KEY (contribution_id) REFERENCES contribution (id)
);
