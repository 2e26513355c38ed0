-- The questions that a coordinator marked when returning a contribution.
CREATE TABLE contribution_mark (
    contribution_id BIGINT NOT NULL,
    step            INT NOT NULL COMMENT 'number of the move that returned or reopened it',
    row_id          CHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'empty outside repeats',
    question        VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (contribution_id, step, row_id, question),
    CONSTRAINT contribution_mark_step FOREIGN KEY (contribution_id, step) REFERENCES contribution_step (contribution_id, number)
);
