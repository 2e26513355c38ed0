-- A slide of a deck. Its numbers are not kept: they are drawn from the answers whenever it is shown.
CREATE TABLE IF NOT EXISTS deck_slide (
    id         BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    deck_id    BIGINT NOT NULL,
    place      INT NOT NULL COMMENT 'from 0; rows of all placements in one order',
    kind       VARCHAR(20) NOT NULL,
    figure     VARCHAR(100) NOT NULL DEFAULT '' COMMENT 'key of the figure that it shows',
    placement  VARCHAR(20) NOT NULL,
    title_es   VARCHAR(200) NOT NULL DEFAULT '' COMMENT 'instead of the sentence that the numbers give',
    title_en   VARCHAR(200) NOT NULL DEFAULT '',
    message_es VARCHAR(300) NOT NULL DEFAULT '',
    message_en VARCHAR(300) NOT NULL DEFAULT '',
    body_es    VARCHAR(2000) NOT NULL DEFAULT '',
    body_en    VARCHAR(2000) NOT NULL DEFAULT '',
    notes_es   VARCHAR(4000) NOT NULL DEFAULT '',
    notes_en   VARCHAR(4000) NOT NULL DEFAULT '',
    basis_es   VARCHAR(64) NOT NULL DEFAULT '' COMMENT 'SHA-256 of the numbers beside which the texts were written',
    basis_en   VARCHAR(64) NOT NULL DEFAULT '',
    version    INT NOT NULL DEFAULT 0 COMMENT 'how often its texts were written',
    picture_id BIGINT NULL,
    KEY deck_slide_of_deck (deck_id, place),
    CONSTRAINT deck_slide_deck FOREIGN KEY (deck_id) REFERENCES deck (id) ON DELETE CASCADE,
    CONSTRAINT deck_slide_picture FOREIGN KEY (picture_id) REFERENCES deck_picture (id)
);
