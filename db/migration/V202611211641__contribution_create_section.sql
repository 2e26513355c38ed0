-- How far each section of a draft is, as of the last save that changed it. All of it follows from the answers, so a missing row is made by
-- the job that runs after the start, and every row anew when an engine was loaded.
CREATE TABLE contribution_section (
    contribution_id BIGINT NOT NULL,
    section         VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    relevant        BOOLEAN NOT NULL,
    started         BOOLEAN NOT NULL COMMENT 'something is answered in it',
    answered        INT NOT NULL COMMENT 'required questions answered, of required_now',
    required_now    INT NOT NULL,
    problems        INT NOT NULL COMMENT 'required questions unanswered, and answers that break a rule',
    last_saved_at   DATETIME(3) NULL COMMENT 'UTC; null: nobody has changed anything here',
    last_saved_by   BIGINT NULL,
    PRIMARY KEY (contribution_id, section),
    CONSTRAINT contribution_section_contribution FOREIGN KEY (contribution_id) REFERENCES contribution (id),
    CONSTRAINT contribution_section_account FOREIGN KEY (last_saved_by) REFERENCES account (id)
);
