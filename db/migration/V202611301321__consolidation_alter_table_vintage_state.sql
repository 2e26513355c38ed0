-- What the answers were when it was published: as long as they are, whoever shows a figure can say which vintage it is of.
ALTER TABLE vintage ADD COLUMN IF NOT EXISTS state VARCHAR(200) CHARACTER SET ascii NULL COMMENT 'of the answers that it holds; null: not known, published before this column';
