ALTER TABLE account ADD COLUMN IF NOT EXISTS
    links_told_until DATETIME(3) NULL COMMENT 'UTC; until then the person is told of new links; nothing is asked where there are none';
