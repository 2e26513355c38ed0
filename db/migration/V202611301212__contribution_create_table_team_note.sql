-- What the regional team notes about a contribution for itself; its authors never see it. Only added to.
CREATE TABLE IF NOT EXISTS team_note (
    id              BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    contribution_id BIGINT NOT NULL,
    text            VARCHAR(2000) NOT NULL,
    written_by      BIGINT NOT NULL,
    written_at      DATETIME(3) NOT NULL COMMENT 'UTC',
    CONSTRAINT team_note_contribution FOREIGN KEY (contribution_id) REFERENCES contribution (id),
    CONSTRAINT team_note_written_by FOREIGN KEY (written_by) REFERENCES account (id)
);
