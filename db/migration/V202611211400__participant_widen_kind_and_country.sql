-- Organisations of several kinds take part too, some of them in several countries.
ALTER TABLE participant
    MODIFY kind    VARCHAR(30) CHARACTER SET ascii NOT NULL COMMENT 'GOVERNMENT, LOCAL_GOVERNMENT, CIVIL_SOCIETY, …',
    MODIFY country VARCHAR(3) CHARACTER SET ascii NOT NULL COMMENT 'ISO 3166-1 alpha-2; REG: an organisation of several countries';
