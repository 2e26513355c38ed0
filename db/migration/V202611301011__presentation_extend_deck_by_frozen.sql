-- A deck that is frozen shows the figures of a moment, which its row of deck_moment holds.
ALTER TABLE deck
    ADD COLUMN IF NOT EXISTS frozen_at DATETIME(3) NULL COMMENT 'UTC; empty: it shows the figures of now',
    ADD COLUMN IF NOT EXISTS frozen_state VARCHAR(200) NOT NULL DEFAULT '' COMMENT 'of the round when it was frozen';
