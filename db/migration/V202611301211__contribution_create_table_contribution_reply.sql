-- What the authors of a contribution say to a remark of the regional team: that it is done, or that the answer stays, and why. The last word counts.
CREATE TABLE IF NOT EXISTS contribution_reply (
    contribution_id BIGINT NOT NULL,
    step            INT NOT NULL COMMENT 'number of the move that returned or reopened it',
    row_id          CHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'empty outside repeats',
    question        VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    outcome         VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'DONE or STAYS',
    reason          VARCHAR(2000) NOT NULL COMMENT 'empty where nothing more is said',
    replied_by      BIGINT NOT NULL,
    replied_at      DATETIME(3) NOT NULL COMMENT 'UTC',
    PRIMARY KEY (contribution_id, step, row_id, question),
    CONSTRAINT contribution_reply_mark FOREIGN KEY (contribution_id, step, row_id, question)
        REFERENCES contribution_mark (contribution_id, step, row_id, question),
    CONSTRAINT contribution_reply_by FOREIGN KEY (replied_by) REFERENCES account (id)
);
