-- Who is in a group.
CREATE TABLE IF NOT EXISTS participant_group_member (
    group_code       VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    participant_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (group_code, participant_code),
    CONSTRAINT participant_group_member_group FOREIGN KEY (group_code) REFERENCES participant_group (code),
    CONSTRAINT participant_group_member_participant FOREIGN KEY (participant_code) REFERENCES participant (code)
);
