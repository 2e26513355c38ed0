-- That a deck is shown in a session of the calendar. A deck may be shown in several, and a session show several.
CREATE TABLE IF NOT EXISTS deck_event (
    event_id  BIGINT NOT NULL,
    deck_id   BIGINT NOT NULL,
    chosen_by BIGINT NOT NULL,
    chosen_at DATETIME(3) NOT NULL COMMENT 'UTC; in this order they are listed',
    PRIMARY KEY (event_id, deck_id),
    CONSTRAINT deck_event_event FOREIGN KEY (event_id) REFERENCES calendar_event (id) ON DELETE CASCADE,
    CONSTRAINT deck_event_deck FOREIGN KEY (deck_id) REFERENCES deck (id) ON DELETE CASCADE,
    CONSTRAINT deck_event_chosen_by FOREIGN KEY (chosen_by) REFERENCES account (id)
);
