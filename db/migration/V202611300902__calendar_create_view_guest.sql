-- Who has an invitation to an event, for other rooms (docs/tables.md).
CREATE OR REPLACE SQL SECURITY INVOKER VIEW calendar_guest AS
SELECT event_id, account_id, sent_at
FROM calendar_invitation
WHERE NOT called_off;
