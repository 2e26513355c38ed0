-- Files of an event for everybody to read: agenda, concept note, presentations, signed minutes. Its changes tell who added or removed which.
CREATE TABLE calendar_document (
    id         BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    event_id   BIGINT NOT NULL,
    title_es   VARCHAR(300) NOT NULL,
    title_en   VARCHAR(300) NOT NULL,
    file_name  VARCHAR(200) NOT NULL,
    media_type VARCHAR(100) CHARACTER SET ascii NOT NULL COMMENT 'found in the content, never taken from the name',
    size       INT NOT NULL COMMENT 'bytes',
    content    LONGBLOB NOT NULL,
    added_at   DATETIME(3) NOT NULL COMMENT 'UTC',
    CONSTRAINT calendar_document_event FOREIGN KEY (event_id) REFERENCES calendar_event (id)
);
