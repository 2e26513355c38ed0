package org.mirps.employment.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Row;

/** Files of events. */
@ApplicationScoped
public class EventDocumentRepository {

    @PersistenceContext
    private EntityManager entities;

    public void add(EventFile file) {
        entities.persist(file);
        entities.flush();
    }

    /** Those of an event, the oldest first, by one statement that leaves their content where it is. */
    public List<EventDocument> of(EventId event) {
        return Row.of(entities.createQuery("select f.id, f.titleEs, f.titleEn, f.fileName, f.mediaType,"
                                + " f.size, f.addedAt from EventFile f"
                                + " where f.eventId = :event order by f.id")
                        .setParameter("event", event.value()))
                .stream()
                .map(EventDocumentRepository::document)
                .toList();
    }

    public Optional<EventDocument> find(EventId event, EventDocumentId id) {
        return of(event).stream().filter(document -> document.id().equals(id)).findFirst();
    }

    /** @throws NotFound if there is no such document */
    public DocumentContent file(EventDocumentId id) {
        return Optional.ofNullable(entities.find(EventFile.class, id.value()))
                .orElseThrow(() -> new NotFound("document " + id))
                .file();
    }

    public void remove(EventDocumentId id) {
        entities.createQuery("delete from EventFile f where f.id = :id")
                .setParameter("id", id.value())
                .executeUpdate();
    }

    private static EventDocument document(Row row) {
        return new EventDocument(
                new EventDocumentId(row.number("id")),
                new LocalizedText(row.text("titleEs"), row.text("titleEn")),
                row.text("fileName"),
                row.text("mediaType"),
                row.count("size"),
                row.moment("addedAt"));
    }
}
