CREATE TABLE participant (
    code       VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    kind       VARCHAR(20) NOT NULL,
    country    CHAR(2) CHARACTER SET ascii NOT NULL,
    name_es    VARCHAR(200) NOT NULL,
    name_en    VARCHAR(200) NOT NULL
);

-- The MIRPS countries, and the Dominican Republic for skills recognition. Names: ISO 3166-1, short form.
INSERT INTO participant (code, kind, country, name_es, name_en) VALUES
    ('BZ', 'GOVERNMENT', 'BZ', 'Belice', 'Belize'),
    ('CR', 'GOVERNMENT', 'CR', 'Costa Rica', 'Costa Rica'),
    ('SV', 'GOVERNMENT', 'SV', 'El Salvador', 'El Salvador'),
    ('GT', 'GOVERNMENT', 'GT', 'Guatemala', 'Guatemala'),
    ('HN', 'GOVERNMENT', 'HN', 'Honduras', 'Honduras'),
    ('MX', 'GOVERNMENT', 'MX', 'México', 'Mexico'),
    ('PA', 'GOVERNMENT', 'PA', 'Panamá', 'Panama'),
    ('DO', 'GOVERNMENT', 'DO', 'República Dominicana', 'Dominican Republic');

CREATE TABLE account (
    id               BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    email            VARCHAR(254) NOT NULL UNIQUE,
    name             VARCHAR(200) NOT NULL,
    language         CHAR(2) CHARACTER SET ascii NOT NULL,
    participant_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
    password_hash    VARCHAR(200) CHARACTER SET ascii NULL COMMENT 'Argon2id in PHC form; null until a password is chosen',
    enabled          BOOLEAN NOT NULL DEFAULT TRUE,
    created_at       DATETIME(3) NOT NULL,
    CONSTRAINT account_participant FOREIGN KEY (participant_code) REFERENCES participant (code)
);

CREATE TABLE account_role (
    account_id BIGINT NOT NULL,
    role       VARCHAR(20) CHARACTER SET ascii NOT NULL,
    PRIMARY KEY (account_id, role),
    CONSTRAINT account_role_account FOREIGN KEY (account_id) REFERENCES account (id)
);

CREATE TABLE account_link (
    token_hash CHAR(64) CHARACTER SET ascii NOT NULL PRIMARY KEY COMMENT 'SHA-256 of the token, hexadecimal; the token itself is never stored',
    purpose    VARCHAR(20) CHARACTER SET ascii NOT NULL,
    account_id BIGINT NULL,
    expires_at DATETIME(3) NOT NULL,
    used_at    DATETIME(3) NULL,
    CONSTRAINT account_link_account FOREIGN KEY (account_id) REFERENCES account (id)
);

CREATE TABLE sign_in_failure (
    id      BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    email   VARCHAR(254) NOT NULL,
    address VARCHAR(45) CHARACTER SET ascii NOT NULL,
    failed_at DATETIME(3) NOT NULL,
    INDEX sign_in_failure_email (email, failed_at),
    INDEX sign_in_failure_address (address, failed_at)
);
