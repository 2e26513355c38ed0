-- What a coordinator writes about answers of a submission while reading it. Nobody else sees it until the submission is returned, which takes it along as a mark.
CREATE TABLE IF NOT EXISTS review_remark (
    contribution_id BIGINT NOT NULL,
    snapshot        INT NOT NULL COMMENT 'number of the submission that is read',
    written_by      BIGINT NOT NULL,
    row_id          CHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'empty outside repeats',
    question        VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    remark          VARCHAR(2000) NOT NULL,
    written_at      DATETIME(3) NOT NULL COMMENT 'UTC',
    PRIMARY KEY (contribution_id, snapshot, written_by, row_id, question),
    CONSTRAINT review_remark_contribution FOREIGN KEY (contribution_id) REFERENCES contribution (id),
    CONSTRAINT review_remark_written_by FOREIGN KEY (written_by) REFERENCES account (id)
);
