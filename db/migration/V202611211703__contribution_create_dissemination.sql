-- To whom a participant lets its answers be shown: said at submission by the answer, later changed by the focal point. The last one counts.
CREATE TABLE dissemination (
    contribution_id BIGINT NOT NULL,
    number          INT NOT NULL COMMENT '1, 2, 3 … within the contribution',
    level           VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'PUBLIC, GOVERNMENTS, AGGREGATED',
    snapshot        INT NULL COMMENT 'number of the snapshot whose answer said it; null: the focal point said it afterwards',
    set_by          BIGINT NOT NULL,
    set_at          DATETIME(3) NOT NULL COMMENT 'UTC',
    PRIMARY KEY (contribution_id, number),
    CONSTRAINT dissemination_contribution FOREIGN KEY (contribution_id) REFERENCES contribution (id),
    CONSTRAINT dissemination_account FOREIGN KEY (set_by) REFERENCES account (id)
);

INSERT INTO dissemination (contribution_id, number, level, snapshot, set_by, set_at)
    SELECT s.contribution_id, 1, CASE a.value WHEN 'public' THEN 'PUBLIC' WHEN 'aggregated' THEN 'AGGREGATED' ELSE 'GOVERNMENTS' END, s.number, s.submitted_by, s.submitted_at
    FROM snapshot s LEFT JOIN snapshot_answer a ON a.snapshot_id = s.id AND a.repeat_name = '' AND a.question = 'publish_level'
    WHERE s.number = (SELECT MAX(l.number) FROM snapshot l WHERE l.contribution_id = s.contribution_id);
