-- The moves of a contribution, in their order: who made which, when, and of which snapshot.
CREATE TABLE contribution_step (
    contribution_id BIGINT NOT NULL,
    number          INT NOT NULL COMMENT '0, 1, 2 … within the contribution',
    move            VARCHAR(20) CHARACTER SET ascii NOT NULL,
    snapshot        INT NOT NULL COMMENT 'number of the snapshot that was submitted or accepted',
    made_by         BIGINT NOT NULL,
    made_at         DATETIME(3) NOT NULL COMMENT 'UTC',
    PRIMARY KEY (contribution_id, number),
    CONSTRAINT contribution_step_contribution FOREIGN KEY (contribution_id) REFERENCES contribution (id),
    CONSTRAINT contribution_step_account FOREIGN KEY (made_by) REFERENCES account (id)
);

INSERT INTO contribution_step (contribution_id, number, move, snapshot, made_by, made_at)
    SELECT contribution_id, number - 1, 'SUBMIT', number, submitted_by, submitted_at FROM snapshot;
