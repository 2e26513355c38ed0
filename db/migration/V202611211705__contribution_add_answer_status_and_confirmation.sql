-- What a number means, and whether an answer was only taken over from the year before.
SET SESSION system_versioning_alter_history = KEEP;
ALTER TABLE answer
    ADD COLUMN status CHAR(1) CHARACTER SET ascii NULL COMMENT 'observation status (SDMX) that the author gave: A, P, E, M; null: the one that the question of its block gives' AFTER note,
    ADD COLUMN to_confirm BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'taken over from an earlier round and not yet confirmed' AFTER status;
SET SESSION system_versioning_alter_history = DEFAULT;
