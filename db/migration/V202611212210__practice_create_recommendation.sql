-- One row of the repeat of recommendations, as the latest accepted snapshot of a contribution says it. Never removed: joint ones name it.
CREATE TABLE recommendation (
    id               BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    contribution_id  BIGINT NOT NULL,
    row_id           CHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    participant_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    snapshot         INT NOT NULL COMMENT 'number of the accepted snapshot that it was read from',
    form_version_id  BIGINT NOT NULL,
    text             TEXT NOT NULL,
    topic            VARCHAR(100) CHARACTER SET ascii NOT NULL COMMENT 'name of a choice',
    scope            VARCHAR(100) CHARACTER SET ascii NOT NULL COMMENT 'name of a choice',
    addressees       TEXT CHARACTER SET ascii NOT NULL COMMENT 'names of choices, joined by blanks',
    accepted         BOOLEAN NOT NULL COMMENT 'false: withdrawn with its contribution, or gone from a newer snapshot',
    level            VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'PUBLIC, GOVERNMENTS, AGGREGATED: dissemination of the contribution',
    UNIQUE KEY recommendation_row (contribution_id, row_id),
    CONSTRAINT recommendation_contribution FOREIGN KEY (contribution_id) REFERENCES contribution (id),
    CONSTRAINT recommendation_participant FOREIGN KEY (participant_code) REFERENCES participant (code),
    CONSTRAINT recommendation_form FOREIGN KEY (form_version_id) REFERENCES form_version (id)
);

-- What coordinators made of several of them.
CREATE TABLE joint_recommendation (
    id              BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    text_es         TEXT NOT NULL COMMENT 'may be empty until it is agreed',
    text_en         TEXT NOT NULL COMMENT 'may be empty until it is agreed',
    scope           VARCHAR(100) CHARACTER SET ascii NOT NULL COMMENT 'name of a choice',
    addressees      TEXT CHARACTER SET ascii NOT NULL COMMENT 'names of choices, joined by blanks',
    form_version_id BIGINT NOT NULL COMMENT 'whose lists say what the choices mean',
    agreed_in       BIGINT NULL COMMENT 'the session in which it was agreed; null: not agreed',
    CONSTRAINT joint_recommendation_form FOREIGN KEY (form_version_id) REFERENCES form_version (id),
    CONSTRAINT joint_recommendation_event FOREIGN KEY (agreed_in) REFERENCES calendar_event (id)
);

-- Of what it was made, with the words of that time: they stay when a source changes or is withdrawn.
CREATE TABLE joint_recommendation_source (
    joint_id          BIGINT NOT NULL,
    number            INT NOT NULL COMMENT '0, 1, 2 … within the joint one',
    recommendation_id BIGINT NOT NULL,
    snapshot          INT NOT NULL COMMENT 'that said it then',
    text              TEXT NOT NULL,
    PRIMARY KEY (joint_id, number),
    CONSTRAINT joint_source_joint FOREIGN KEY (joint_id) REFERENCES joint_recommendation (id),
    CONSTRAINT joint_source_recommendation FOREIGN KEY (recommendation_id) REFERENCES recommendation (id)
);

-- What it said when, in order. Never changed, never removed.
CREATE TABLE joint_recommendation_version (
    joint_id   BIGINT NOT NULL,
    number     INT NOT NULL COMMENT '0, 1, 2 … within the joint one',
    act        VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'WRITTEN, AGREED, REOPENED',
    text_es    TEXT NOT NULL,
    text_en    TEXT NOT NULL,
    made_by    BIGINT NOT NULL,
    made_at    DATETIME(3) NOT NULL COMMENT 'UTC',
    PRIMARY KEY (joint_id, number),
    CONSTRAINT joint_version_joint FOREIGN KEY (joint_id) REFERENCES joint_recommendation (id),
    CONSTRAINT joint_version_account FOREIGN KEY (made_by) REFERENCES account (id)
);
