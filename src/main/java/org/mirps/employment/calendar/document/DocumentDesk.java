package org.mirps.employment.calendar.document;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.calendar.ChangeKind;
import org.mirps.employment.calendar.ChangeReason;
import org.mirps.employment.calendar.DocumentContent;
import org.mirps.employment.calendar.Event;
import org.mirps.employment.calendar.EventDocument;
import org.mirps.employment.calendar.EventDocumentId;
import org.mirps.employment.calendar.EventDocumentRepository;
import org.mirps.employment.calendar.EventFile;
import org.mirps.employment.calendar.EventId;
import org.mirps.employment.calendar.EventNotPlanned;
import org.mirps.employment.calendar.EventNotPossible;
import org.mirps.employment.calendar.EventRepository;
import org.mirps.employment.calendar.TypedFields;
import org.mirps.employment.calendar.TypedText;
import org.mirps.employment.shared.AttachmentType;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.FileNames;
import org.mirps.employment.shared.FileSize;
import org.mirps.employment.shared.Limit;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.StorageRoom;
import org.mirps.employment.shared.UseCases;

/** Files that an event puts before everybody: its agenda, concept note, presentations, signed minutes. */
@UseCases
public class DocumentDesk {

    /** 25 MB. */
    public static final int MOST_BYTES = 25 * FileSize.MEGABYTE;

    /** Of one event; a list that people still read. */
    private static final int MOST_DOCUMENTS = Limit.DOCUMENTS_OF_EVENT.most();

    @Inject
    StorageRoom room;

    @Inject
    EventRepository events;

    @Inject
    EventDocumentRepository documents;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * Adds a document, whoever else changes the event meanwhile. The history names it.
     *
     * @param title in both languages
     * @param fileName as it was sent
     * @throws EventNotPossible if the title lacks a language or is too long, or the event has as many as it may have
     * @throws EventNotPlanned if the event was merged, split or cancelled
     * @throws org.mirps.employment.shared.AttachmentRefused if the file is too large, empty, of a type that is not taken, or unpacks to far
     *     more than it is
     */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.ATTACHMENT)
    @Transactional
    public void add(EventId id, TypedText title, String fileName, byte[] content) {
        room.requireFor(content.length);
        Event event = events.lock(id);
        TypedFields reading = new TypedFields();
        LocalizedText called = reading.required("title", title, TypedFields.LONGEST_TITLE);
        if (documents.of(id).size() >= MOST_DOCUMENTS) {
            reading.fault("file", "fault.documents.many", MOST_DOCUMENTS);
        }
        reading.require();
        String mediaType = AttachmentType.require(content, MOST_BYTES);
        Instant now = clock.instant();
        event.document(ChangeKind.DOCUMENT_ADDED, new ChangeReason(called, currentUser.accountId(), now));
        documents.add(new EventFile(
                id, called, new DocumentContent(FileNames.safe(fileName, mediaType), mediaType, content), now));
    }

    /**
     * Removes a document, with its content. The history goes on naming it.
     *
     * @throws NotFound if the event has no such document
     * @throws EventNotPlanned if the event was merged, split or cancelled
     */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.ATTACHMENT)
    @Transactional
    public void remove(EventId id, EventDocumentId document) {
        Event event = events.lock(id);
        EventDocument known =
                documents.find(id, document).orElseThrow(() -> new NotFound("document " + document + " of " + id));
        event.document(
                ChangeKind.DOCUMENT_REMOVED, new ChangeReason(known.title(), currentUser.accountId(), clock.instant()));
        documents.remove(document);
    }

    /** For everybody. Throws NotFound. */
    @Permits({})
    @Transactional
    public DocumentContent file(EventDocumentId document) {
        return documents.file(document);
    }
}
