-- The snapshot of an earlier round with whose answers a contribution began; they stand beside its own.
ALTER TABLE contribution
    ADD COLUMN memory_snapshot BIGINT NULL COMMENT 'null: there was none when it was begun, or it is not begun',
    ADD CONSTRAINT contribution_memory FOREIGN KEY (memory_snapshot) REFERENCES snapshot (id);
