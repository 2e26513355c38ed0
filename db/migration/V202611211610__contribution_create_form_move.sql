-- A round went over to a newer version of its form, with the answers that were being given.
CREATE TABLE form_move (
    id              BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    round_id        BIGINT NOT NULL,
    from_version_id BIGINT NOT NULL,
    to_version_id   BIGINT NOT NULL,
    moved_by        BIGINT NOT NULL,
    moved_at        DATETIME(3) NOT NULL COMMENT 'UTC',
    UNIQUE KEY form_move_once (round_id, from_version_id),
    CONSTRAINT form_move_round FOREIGN KEY (round_id) REFERENCES collection_round (id),
    CONSTRAINT form_move_from FOREIGN KEY (from_version_id) REFERENCES form_version (id),
    CONSTRAINT form_move_to FOREIGN KEY (to_version_id) REFERENCES form_version (id),
    CONSTRAINT form_move_account FOREIGN KEY (moved_by) REFERENCES account (id)
);

-- Questions and repeats whose answers go on under another name. All others keep theirs.
CREATE TABLE form_move_rename (
    move_id  BIGINT NOT NULL,
    old_name VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    new_name VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (move_id, old_name),
    CONSTRAINT form_move_rename_move FOREIGN KEY (move_id) REFERENCES form_move (id)
);

ALTER TABLE contribution_step
    MODIFY snapshot INT NOT NULL COMMENT 'number of the snapshot that was submitted or accepted; 0: the move is not about one';
