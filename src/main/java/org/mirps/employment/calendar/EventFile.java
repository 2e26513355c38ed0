package org.mirps.employment.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.mirps.employment.shared.LocalizedText;

/** A document of an event with its content. Never changed. Lists are read as {@link EventDocument}, without the content. */
@Entity
@Table(name = "calendar_document")
public class EventFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "event_id")
    private long eventId;

    @Column(name = "title_es")
    private String titleEs;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    private int size;

    private byte[] content;

    @Column(name = "added_at")
    private Instant addedAt;

    protected EventFile() {}

    public EventFile(EventId event, LocalizedText title, DocumentContent file, Instant addedAt) {
        this.eventId = event.value();
        this.titleEs = title.es();
        this.titleEn = title.en();
        this.fileName = file.fileName();
        this.mediaType = file.mediaType();
        this.size = file.content().length;
        this.content = file.content();
        this.addedAt = addedAt;
    }

    DocumentContent file() {
        return new DocumentContent(fileName, mediaType, content);
    }
}
