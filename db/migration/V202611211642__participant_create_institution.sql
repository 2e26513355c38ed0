-- The institutions whose people answer together for one government or organisation.
CREATE TABLE institution (
    id               BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    participant_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name_es          VARCHAR(200) NOT NULL,
    name_en          VARCHAR(200) NOT NULL COMMENT 'empty: as in Spanish',
    active           BOOLEAN NOT NULL DEFAULT TRUE,
    UNIQUE KEY institution_name (participant_code, name_es),
    CONSTRAINT institution_participant FOREIGN KEY (participant_code) REFERENCES participant (code)
);

ALTER TABLE account
    ADD institution_id BIGINT NULL,
    ADD CONSTRAINT account_institution FOREIGN KEY (institution_id) REFERENCES institution (id);
