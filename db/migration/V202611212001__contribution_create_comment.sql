-- What the people of a government say to each other about a section or a question of their draft. Nothing is changed or removed.
CREATE TABLE contribution_comment (
    id              BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    contribution_id BIGINT NOT NULL,
    section         VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    row_id          CHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'empty outside repeats, and for the section itself',
    question        VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'empty for the section itself',
    kind            VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'MESSAGE, or SETTLED: a person said that nothing is left to talk about; a later message opens it again',
    text            TEXT NOT NULL COMMENT 'plain; empty unless it is a message',
    written_by      BIGINT NOT NULL,
    written_at      DATETIME(3) NOT NULL COMMENT 'UTC',
    INDEX contribution_comment_place (contribution_id, section, row_id, question),
    CONSTRAINT contribution_comment_contribution FOREIGN KEY (contribution_id) REFERENCES contribution (id),
    CONSTRAINT contribution_comment_account FOREIGN KEY (written_by) REFERENCES account (id)
);

-- Who is named in a message.
CREATE TABLE contribution_comment_mention (
    comment_id BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    PRIMARY KEY (comment_id, account_id),
    CONSTRAINT contribution_comment_mention_comment FOREIGN KEY (comment_id) REFERENCES contribution_comment (id),
    CONSTRAINT contribution_comment_mention_account FOREIGN KEY (account_id) REFERENCES account (id)
);

-- A notice tells of a move or of a message.
ALTER TABLE notice
    MODIFY COLUMN step INT NULL,
    ADD COLUMN comment_id BIGINT NULL,
    ADD UNIQUE KEY notice_comment_once (account_id, comment_id),
    ADD CONSTRAINT notice_comment FOREIGN KEY (comment_id) REFERENCES contribution_comment (id),
    ADD CONSTRAINT notice_of_one_thing CHECK ((step IS NULL) <> (comment_id IS NULL));
