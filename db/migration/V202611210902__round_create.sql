CREATE TABLE collection_round (
    id              BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    code            VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
    title_es        VARCHAR(200) NOT NULL,
    title_en        VARCHAR(200) NOT NULL,
    form_version_id BIGINT NOT NULL,
    time_zone       VARCHAR(60) CHARACTER SET ascii NOT NULL,
    opens_at        DATETIME(3) NOT NULL COMMENT 'UTC',
    due_at          DATETIME(3) NOT NULL COMMENT 'UTC',
    CONSTRAINT round_form FOREIGN KEY (form_version_id) REFERENCES form_version (id)
);
