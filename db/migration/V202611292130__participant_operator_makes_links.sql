-- Whoever runs the server may make a link to an account whose owner is locked out, and has no account that could be named.
ALTER TABLE link_notice
    MODIFY COLUMN made_by BIGINT NULL COMMENT 'null: whoever runs the server, at its start';
