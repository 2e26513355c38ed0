-- A notice tells of a move, of a message, of a handover or of what was done with the round; it ends with its contribution.
ALTER TABLE notice
    ADD COLUMN IF NOT EXISTS round_act_id BIGINT NULL,
    ADD UNIQUE KEY IF NOT EXISTS notice_round_act_once (account_id, round_act_id),
    ADD CONSTRAINT notice_round_act FOREIGN KEY IF NOT EXISTS (round_act_id) REFERENCES round_act (id) ON DELETE CASCADE,
    ADD CONSTRAINT notice_contribution FOREIGN KEY IF NOT EXISTS (contribution_id) REFERENCES contribution (id) ON DELETE CASCADE,
    DROP CONSTRAINT IF EXISTS notice_of_one_thing,
    ADD CONSTRAINT notice_of_one_thing CHECK ((step IS NOT NULL) + (comment_id IS NOT NULL) + (handover_id IS NOT NULL) + (round_act_id IS NOT NULL) = 1);
