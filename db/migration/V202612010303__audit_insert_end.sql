INSERT IGNORE INTO audit_end (id, number, seal, forgotten, forgotten_seal)
VALUES (1, 0, REPEAT('0', 64), 0, REPEAT('0', 64));
