-- An account that was disabled is that of somebody who works there no longer, and may work elsewhere; what is closed as a whole, only an
-- administrator closes, from now on.
UPDATE account a JOIN membership m ON m.id = a.id AND NOT m.enabled SET a.enabled = TRUE WHERE NOT a.enabled AND m.chosen_at IS NULL;
