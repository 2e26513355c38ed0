CREATE TABLE form_version (
    id           BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    form_id      VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version      VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    title_es     VARCHAR(300) NOT NULL,
    title_en     VARCHAR(300) NOT NULL,
    source_name  VARCHAR(200) NOT NULL,
    source       LONGBLOB NOT NULL COMMENT 'the workbook as it was published, never changed',
    sha256       CHAR(64) CHARACTER SET ascii NOT NULL COMMENT 'of the source',
    xform        MEDIUMTEXT NOT NULL,
    compiled     MEDIUMBLOB NOT NULL COMMENT 'the engine''s serialised form; made anew when compiled_by is another engine',
    compiled_by  VARCHAR(60) CHARACTER SET ascii NOT NULL,
    published_at DATETIME(3) NOT NULL,
    UNIQUE KEY form_version_code (form_id, version)
);
