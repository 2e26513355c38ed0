-- One row of the repeat of practices, as the latest accepted snapshot of a contribution says it. Never removed: who published it when is kept.
CREATE TABLE practice (
    id               BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    contribution_id  BIGINT NOT NULL,
    row_id           CHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    participant_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    snapshot         INT NOT NULL COMMENT 'number of the accepted snapshot that it was read from',
    form_version_id  BIGINT NOT NULL COMMENT 'of that snapshot: its lists say what the choices mean',
    accepted_at      DATETIME(3) NOT NULL COMMENT 'UTC; of that snapshot',
    title            TEXT NOT NULL,
    description      TEXT NOT NULL,
    lessons          TEXT NOT NULL,
    url              TEXT NOT NULL,
    start_year       INT NULL,
    beneficiaries    BIGINT NULL,
    women            BIGINT NULL,
    jobs             BIGINT NULL,
    businesses       BIGINT NULL,
    accepted         BOOLEAN NOT NULL COMMENT 'false: withdrawn with its contribution, or gone from a newer snapshot',
    level            VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'PUBLIC, GOVERNMENTS, AGGREGATED: dissemination of the contribution',
    published        BOOLEAN NOT NULL COMMENT 'the last decision of its owner',
    reach            VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'NOBODY, REGION, GOVERNMENTS, PUBLIC: follows from the three above',
    terms            MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'stems without accents: esxxx, evxxx and enxxx (docs/decisions/0025)',
    UNIQUE KEY practice_row (contribution_id, row_id),
    INDEX practice_newest (reach, accepted_at),
    INDEX practice_owner (participant_code),
    FULLTEXT KEY practice_terms (terms),
    CONSTRAINT practice_contribution FOREIGN KEY (contribution_id) REFERENCES contribution (id),
    CONSTRAINT practice_participant FOREIGN KEY (participant_code) REFERENCES participant (code),
    CONSTRAINT practice_form FOREIGN KEY (form_version_id) REFERENCES form_version (id)
);

-- What was chosen, by what people filter: names of choices, never labels.
CREATE TABLE practice_choice (
    practice_id BIGINT NOT NULL,
    facet       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    choice      VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (practice_id, facet, choice),
    INDEX practice_choice_by (facet, choice, practice_id),
    CONSTRAINT practice_choice_practice FOREIGN KEY (practice_id) REFERENCES practice (id)
);

-- What the owner decided about publishing it, in order. Never changed, never removed.
CREATE TABLE practice_decision (
    practice_id BIGINT NOT NULL,
    number      INT NOT NULL COMMENT '0, 1, 2 … within the practice',
    published   BOOLEAN NOT NULL,
    snapshot    INT NOT NULL COMMENT 'that stood there at the time',
    decided_by  BIGINT NOT NULL,
    decided_at  DATETIME(3) NOT NULL COMMENT 'UTC',
    PRIMARY KEY (practice_id, number),
    CONSTRAINT practice_decision_practice FOREIGN KEY (practice_id) REFERENCES practice (id),
    CONSTRAINT practice_decision_account FOREIGN KEY (decided_by) REFERENCES account (id)
);
