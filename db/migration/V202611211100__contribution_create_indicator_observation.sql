-- Values by category and row, with the reason where one is missing. All of it can be computed again from the answers of a snapshot, and
-- is: for the snapshots that are here already by the job that runs after the start, later whenever a round moves to other definitions.
DROP TABLE snapshot_indicator;

CREATE TABLE indicator_observation (
    snapshot_id BIGINT NOT NULL,
    seq         INT NOT NULL COMMENT 'order of figures, parts, rows and categories, from 1',
    code        VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    figure      VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'empty where the indicator has one',
    part        VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    row_no      INT NOT NULL COMMENT 'from 1; 0 outside repeats',
    category    VARCHAR(250) NOT NULL COMMENT 'choice name, text or date; empty without breakdown',
    value       DECIMAL(30, 10) NULL COMMENT 'for a ratio the numerator; null: missing, which is not zero',
    denominator DECIMAL(30, 10) NULL COMMENT 'for a ratio only',
    words       TEXT NULL COMMENT 'choice names, ISO 8601 date or text',
    gap         VARCHAR(20) CHARACTER SET ascii NULL COMMENT 'why it is missing; null where it is there',
    status      CHAR(1) CHARACTER SET ascii NOT NULL COMMENT 'SDMX CL_OBS_STATUS: A, P, E, M',
    flagged     BOOLEAN NOT NULL,
    period      VARCHAR(40) NOT NULL COMMENT 'reference year as answered; empty where there is none',
    PRIMARY KEY (snapshot_id, seq),
    CONSTRAINT indicator_observation_snapshot FOREIGN KEY (snapshot_id) REFERENCES snapshot (id)
);

-- Whose definitions gave the observations of a snapshot; no row: not computed yet.
CREATE TABLE indicator_evaluation (
    snapshot_id     BIGINT NOT NULL PRIMARY KEY,
    form_version_id BIGINT NOT NULL,
    evaluated_at    DATETIME(3) NOT NULL,
    CONSTRAINT indicator_evaluation_snapshot FOREIGN KEY (snapshot_id) REFERENCES snapshot (id),
    CONSTRAINT indicator_evaluation_form FOREIGN KEY (form_version_id) REFERENCES form_version (id)
);
