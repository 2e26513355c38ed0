CREATE TABLE access_token (
    id           BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    account_id   BIGINT NOT NULL,
    name         VARCHAR(100) NOT NULL COMMENT 'what its owner calls it',
    token_hash   CHAR(64) CHARACTER SET ascii NOT NULL COMMENT 'SHA-256 of the token, hexadecimal; the token itself is never stored',
    scope        VARCHAR(200) CHARACTER SET ascii NOT NULL COMMENT 'words separated by blanks, as in RFC 6749',
    created_at   DATETIME(3) NOT NULL,
    expires_at   DATETIME(3) NOT NULL,
    revoked_at   DATETIME(3) NULL,
    last_used_at DATETIME(3) NULL COMMENT 'up to ten minutes behind',
    UNIQUE KEY access_token_hash (token_hash),
    CONSTRAINT access_token_account FOREIGN KEY (account_id) REFERENCES account (id)
);
