-- When a row was added, moved or removed, by the same clock as answers; null: before this was kept, where the version's own time stands.
SET SESSION system_versioning_alter_history = KEEP;
ALTER TABLE repeat_row ADD COLUMN changed_at DATETIME(3) NULL COMMENT 'UTC';
SET SESSION system_versioning_alter_history = DEFAULT;
