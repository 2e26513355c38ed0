-- What the regional team says about a question that it has marked.
ALTER TABLE contribution_mark
    ADD COLUMN IF NOT EXISTS remark VARCHAR(2000) NULL COMMENT 'null: that it be looked at again, and no more';
