-- Which sections of a draft the focal point has given to whom. Kept with its history: who could see and change what, at any time.
CREATE TABLE delegation (
    id              BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    contribution_id BIGINT NOT NULL,
    section         VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account_id      BIGINT NULL COMMENT 'the person it is given to; null: an institution',
    institution_id  BIGINT NULL COMMENT 'the institution whose people it is given to; null: a person',
    access          VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'VIEW, EDIT',
    due_on          DATE NULL COMMENT 'internal due date, a day in the round''s time zone: it informs and locks nothing',
    given_by        BIGINT NULL COMMENT 'null: by the update that brought delegation',
    given_at        DATETIME(3) NOT NULL COMMENT 'UTC',
    UNIQUE KEY delegation_person (contribution_id, section, account_id),
    UNIQUE KEY delegation_institution (contribution_id, section, institution_id),
    CONSTRAINT delegation_to_one CHECK ((account_id IS NULL) <> (institution_id IS NULL)),
    CONSTRAINT delegation_contribution FOREIGN KEY (contribution_id) REFERENCES contribution (id),
    CONSTRAINT delegation_to_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT delegation_to_institution FOREIGN KEY (institution_id) REFERENCES institution (id)
) WITH SYSTEM VERSIONING;

ALTER TABLE contribution
    ADD COLUMN delegations INT NOT NULL DEFAULT 0 COMMENT 'grows with every change of delegation; what is held in memory is checked against it';

-- Who was filling a contribution goes on with it: until now every contributor changed all of it.
INSERT INTO delegation (contribution_id, section, account_id, access, given_at)
    SELECT s.contribution_id, s.section, a.id, 'EDIT', UTC_TIMESTAMP(3)
    FROM contribution_section s
        JOIN contribution c ON c.id = s.contribution_id
        JOIN account a ON a.participant_code = c.participant_code
        JOIN account_role r ON r.account_id = a.id AND r.role = 'CONTRIBUTOR';

UPDATE contribution SET delegations = 1 WHERE id IN (SELECT contribution_id FROM delegation);
