-- What other rooms may read of an event (docs/tables.md).
CREATE OR REPLACE SQL SECURITY INVOKER VIEW calendar_session AS
SELECT id, title_es, title_en, calendar_year, calendar_month, state
FROM calendar_event;
