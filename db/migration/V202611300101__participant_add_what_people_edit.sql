-- Governments and organisations are edited by people since: what else is known of one, where it stands in lists, whether new rounds invite it.
ALTER TABLE participant
    ADD COLUMN IF NOT EXISTS short_es VARCHAR(40) NOT NULL DEFAULT '' COMMENT 'empty: the name is short enough',
    ADD COLUMN IF NOT EXISTS short_en VARCHAR(40) NOT NULL DEFAULT '',
    ADD COLUMN IF NOT EXISTS notes VARCHAR(1000) NOT NULL DEFAULT '' COMMENT 'of the regional team, for itself',
    ADD COLUMN IF NOT EXISTS retired BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'not invited to new rounds',
    ADD COLUMN IF NOT EXISTS place INT NOT NULL DEFAULT 0 COMMENT 'in lists, from 1',
    ADD COLUMN IF NOT EXISTS changes INT NOT NULL DEFAULT 0 COMMENT 'how often it was changed: of two who edit it at once, one is second';
