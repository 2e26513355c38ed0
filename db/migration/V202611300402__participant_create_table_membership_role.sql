-- In which roles somebody works there.
CREATE TABLE IF NOT EXISTS membership_role (
    membership_id BIGINT NOT NULL,
    role          VARCHAR(20) CHARACTER SET ascii NOT NULL,
    PRIMARY KEY (membership_id, role),
    CONSTRAINT membership_role_membership FOREIGN KEY (membership_id) REFERENCES membership (id)
);
INSERT IGNORE INTO membership_role (membership_id, role)
    SELECT m.id, r.role FROM account_role r JOIN membership m ON m.account_id = r.account_id AND m.id = r.account_id;
