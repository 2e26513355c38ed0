-- Sections that were given to somebody or taken back, as those whom it concerns are told of it. Never changed, never removed.
CREATE TABLE handover (
    id              BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    contribution_id BIGINT NOT NULL,
    sections        TEXT CHARACTER SET ascii NOT NULL COMMENT 'names, joined by a space',
    account_id      BIGINT NULL COMMENT 'the person; null: an institution',
    institution_id  BIGINT NULL COMMENT 'the institution; null: a person',
    access          VARCHAR(10) CHARACTER SET ascii NULL COMMENT 'VIEW, EDIT; null: taken back',
    due_on          DATE NULL COMMENT 'internal due date',
    made_by         BIGINT NOT NULL,
    made_at         DATETIME(3) NOT NULL COMMENT 'UTC',
    CONSTRAINT handover_contribution FOREIGN KEY (contribution_id) REFERENCES contribution (id),
    CONSTRAINT handover_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT handover_institution FOREIGN KEY (institution_id) REFERENCES institution (id),
    CONSTRAINT handover_made_by FOREIGN KEY (made_by) REFERENCES account (id)
);

-- A notice tells of a move, of a message or of a handover.
ALTER TABLE notice
    ADD COLUMN handover_id BIGINT NULL,
    ADD UNIQUE KEY notice_handover_once (account_id, handover_id),
    ADD CONSTRAINT notice_handover FOREIGN KEY (handover_id) REFERENCES handover (id),
    DROP CONSTRAINT notice_of_one_thing,
    ADD CONSTRAINT notice_of_one_thing CHECK ((step IS NOT NULL) + (comment_id IS NOT NULL) + (handover_id IS NOT NULL) = 1);
