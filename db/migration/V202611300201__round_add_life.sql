-- What coordinators did with a round, beside its dates; and how often it was changed, by which a page knows that it is no longer what it shows.
ALTER TABLE collection_round
    ADD COLUMN IF NOT EXISTS life VARCHAR(12) CHARACTER SET ascii NOT NULL DEFAULT 'ANNOUNCED' COMMENT 'DRAFT, ANNOUNCED, ENDED, CANCELLED',
    ADD COLUMN IF NOT EXISTS planned TEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT 'of a draft: codes of those who will be invited, parted by commas',
    ADD COLUMN IF NOT EXISTS left_out TEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT 'codes of those who take no part any more, parted by commas',
    ADD COLUMN IF NOT EXISTS changes INT NOT NULL DEFAULT 0;
