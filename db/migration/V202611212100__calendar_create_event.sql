-- The sessions and additional events of a year, with all that is said of them. A merged, split or cancelled one stays: its address and its feed entry live on.
CREATE TABLE calendar_event (
    id              BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    code            VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE COMMENT 'such as 2025-04-sne; never changes',
    uid             CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE COMMENT 'UID in calendars that subscribe to the feed; never changes',
    sequence        INT NOT NULL COMMENT 'changes so far; SEQUENCE in the feed',
    changed_at      DATETIME(3) NOT NULL COMMENT 'UTC',
    state           VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'PLANNED, MERGED, SPLIT, CANCELLED',
    successor_id    BIGINT NULL COMMENT 'the one into which it was merged',
    origin_id       BIGINT NULL COMMENT 'the one of which it was split off or copied',
    calendar_year   SMALLINT NOT NULL,
    time_precision  VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'NOT_STATED, TO_BE_DEFINED, MONTH, EXACT',
    calendar_month  TINYINT NULL COMMENT '1 to 12; with MONTH',
    starts_at       DATETIME(3) NULL COMMENT 'UTC; with EXACT',
    ends_at         DATETIME(3) NULL COMMENT 'UTC, exclusive; null: not stated',
    time_zone       VARCHAR(60) CHARACTER SET ascii NULL COMMENT 'IANA; with EXACT',
    kind            VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'SESSION, EVENT',
    title_es        VARCHAR(300) NOT NULL,
    title_en        VARCHAR(300) NOT NULL,
    modality        VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'VIRTUAL, IN_PERSON, HYBRID, NOT_STATED, TO_BE_DEFINED',
    lead_country    CHAR(2) CHARACTER SET ascii NULL COMMENT 'ISO 3166-1',
    participants_es VARCHAR(2000) NOT NULL COMMENT 'empty: not stated',
    participants_en VARCHAR(2000) NOT NULL,
    notes_es        VARCHAR(5000) NOT NULL,
    notes_en        VARCHAR(5000) NOT NULL,
    source_es       VARCHAR(500) NOT NULL COMMENT 'the document that states it',
    source_en       VARCHAR(500) NOT NULL,
    inferred        VARCHAR(200) CHARACTER SET ascii NOT NULL COMMENT 'the facets that the source does not state, between commas',
    minutes_es      TEXT NOT NULL,
    minutes_en      TEXT NOT NULL,
    KEY calendar_event_year (calendar_year),
    CONSTRAINT calendar_event_successor FOREIGN KEY (successor_id) REFERENCES calendar_event (id),
    CONSTRAINT calendar_event_origin FOREIGN KEY (origin_id) REFERENCES calendar_event (id)
);

-- The rounds whose answers an event works with. By code, because a calendar is made before its rounds.
CREATE TABLE calendar_event_round (
    event_id   BIGINT NOT NULL,
    round_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (event_id, round_code),
    CONSTRAINT calendar_event_round_event FOREIGN KEY (event_id) REFERENCES calendar_event (id)
);

-- Objectives, expected results, agenda, products, documents and links, decisions.
CREATE TABLE calendar_item (
    event_id     BIGINT NOT NULL,
    number       INT NOT NULL COMMENT '0, 1, 2 … within the event',
    kind         VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'OBJECTIVE, RESULT, AGENDA, PRODUCT, LINK, DECISION',
    code         VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'of objectives, results and products: O1, E1, P0',
    local_time   TIME NULL COMMENT 'of an agenda item, in the time zone of the event',
    text_es      VARCHAR(2000) NOT NULL,
    text_en      VARCHAR(2000) NOT NULL,
    collected_es VARCHAR(1000) NOT NULL COMMENT 'of a product: where it is collected',
    collected_en VARCHAR(1000) NOT NULL,
    url          VARCHAR(1000) NULL COMMENT 'of a link, https',
    met_by       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'of a result: code of the product that meets it',
    PRIMARY KEY (event_id, number),
    CONSTRAINT calendar_item_event FOREIGN KEY (event_id) REFERENCES calendar_event (id)
);

-- What became of an event, in order. Never changed, never removed.
CREATE TABLE calendar_change (
    event_id    BIGINT NOT NULL,
    number      INT NOT NULL COMMENT '0, 1, 2 … within the event',
    kind        VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'CREATED, COPIED, SPLIT_OFF, EDITED, MOVED, MERGED, TOOK_IN, SPLIT, CANCELLED, MINUTED, TICKED',
    reason_es   VARCHAR(1000) NOT NULL,
    reason_en   VARCHAR(1000) NOT NULL,
    time_before VARCHAR(150) CHARACTER SET ascii NULL COMMENT 'of a move: EventTime as text',
    time_after  VARCHAR(150) CHARACTER SET ascii NULL,
    related     VARCHAR(1000) CHARACTER SET ascii NOT NULL COMMENT 'codes of the other events, or of result and product, between commas',
    facets      VARCHAR(200) CHARACTER SET ascii NOT NULL COMMENT 'of an edit: what was changed, between commas',
    made_by     BIGINT NOT NULL,
    made_at     DATETIME(3) NOT NULL COMMENT 'UTC',
    PRIMARY KEY (event_id, number),
    CONSTRAINT calendar_change_event FOREIGN KEY (event_id) REFERENCES calendar_event (id),
    CONSTRAINT calendar_change_account FOREIGN KEY (made_by) REFERENCES account (id)
);
