package org.mirps.employment.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.UtcConverter;

/** Files of events. None is ever changed. */
@ApplicationScoped
class EventDocumentRepository {

    private static final String WITHOUT_CONTENT =
            "select id, title_es, title_en, file_name, media_type, size, added_at from calendar_document";

    @PersistenceContext
    private EntityManager entities;

    void add(EventId event, LocalizedText title, DocumentDesk.File file, Instant at) {
        entities.createNativeQuery("""
                        insert into calendar_document (event_id, title_es, title_en, file_name, media_type, size, content, added_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .setParameter(1, event.value())
                .setParameter(2, title.es())
                .setParameter(3, title.en())
                .setParameter(4, file.fileName())
                .setParameter(5, file.mediaType())
                .setParameter(6, file.content().length)
                .setParameter(7, file.content())
                .setParameter(8, UtcConverter.toColumn(at))
                .executeUpdate();
    }

    /** Those of an event, the oldest first. */
    List<EventDocument> of(EventId event) {
        List<?> rows = entities.createNativeQuery(WITHOUT_CONTENT + " where event_id = ? order by id")
                .setParameter(1, event.value())
                .getResultList();
        return rows.stream()
                .map(row -> EventDocumentRepository.document((Object[]) row))
                .toList();
    }

    Optional<EventDocument> find(EventId event, EventDocumentId id) {
        return of(event).stream().filter(document -> document.id().equals(id)).findFirst();
    }

    /** @throws NotFound if there is no such document */
    DocumentDesk.File file(EventDocumentId id) {
        List<?> rows = entities.createNativeQuery(
                        "select file_name, media_type, content from calendar_document where id = ?")
                .setParameter(1, id.value())
                .getResultList();
        if (rows.isEmpty()) {
            throw new NotFound("document " + id);
        }
        Object[] columns = (Object[]) rows.get(0);
        return new DocumentDesk.File((String) columns[0], (String) columns[1], (byte[]) columns[2]);
    }

    void remove(EventDocumentId id) {
        entities.createNativeQuery("delete from calendar_document where id = ?")
                .setParameter(1, id.value())
                .executeUpdate();
    }

    private static EventDocument document(Object[] columns) {
        return new EventDocument(
                new EventDocumentId(((Number) columns[0]).longValue()),
                new LocalizedText((String) columns[1], (String) columns[2]),
                (String) columns[3],
                (String) columns[4],
                ((Number) columns[5]).longValue(),
                UtcConverter.fromColumn(columns[6]));
    }
}
