-- Until people order them: governments first, by their Spanish names. Who has a place keeps it.
UPDATE participant p JOIN (
    SELECT code, ROW_NUMBER() OVER (ORDER BY kind <> 'GOVERNMENT', name_es, code) AS place FROM participant
) ordered ON ordered.code = p.code
SET p.place = ordered.place
WHERE p.place = 0;
