-- Who has an invitation to an event in a calendar of their own, and which state of the event it tells.
CREATE TABLE IF NOT EXISTS calendar_invitation (
    event_id       BIGINT NOT NULL,
    account_id     BIGINT NOT NULL,
    sequence       INT NOT NULL COMMENT 'of the invitation (RFC 5545, 3.8.7.4): grows with each that is sent for the event',
    event_sequence INT NOT NULL COMMENT 'changes of the event when it was sent',
    sent_at        DATETIME(3) NOT NULL COMMENT 'UTC',
    sent_by        BIGINT NOT NULL,
    called_off     BOOLEAN NOT NULL DEFAULT FALSE,
    PRIMARY KEY (event_id, account_id),
    CONSTRAINT calendar_invitation_event FOREIGN KEY (event_id) REFERENCES calendar_event (id) ON DELETE CASCADE,
    CONSTRAINT calendar_invitation_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT calendar_invitation_sent_by FOREIGN KEY (sent_by) REFERENCES account (id)
);
