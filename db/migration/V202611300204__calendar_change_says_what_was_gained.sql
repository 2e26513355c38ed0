-- Of a merge, what the other event got by it: so that it can be taken back.
ALTER TABLE calendar_change
    ADD COLUMN IF NOT EXISTS gained VARCHAR(1000) CHARACTER SET ascii NOT NULL DEFAULT '' COMMENT 'of MERGED: rounds and products that its successor did not have, as round:code and product:code, between commas';
