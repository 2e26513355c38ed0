-- Roles are of a membership.
DROP TABLE IF EXISTS account_role;
