package org.mirps.employment.presentation.deck;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.mirps.employment.shared.LocalizedText;

/**
 * What a presenter has written on a slide, in both languages. An empty text was not written: of a title the sentence that the numbers give
 * stands there then. Immutable.
 */
@Embeddable
public class SlideTexts {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_MESSAGE = 300;
    public static final int LONGEST_BODY = 2000;
    public static final int LONGEST_NOTES = 4000;

    @Column(name = "title_es")
    private String titleEs;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "message_es")
    private String messageEs;

    @Column(name = "message_en")
    private String messageEn;

    @Column(name = "body_es")
    private String bodyEs;

    @Column(name = "body_en")
    private String bodyEn;

    @Column(name = "notes_es")
    private String notesEs;

    @Column(name = "notes_en")
    private String notesEn;

    protected SlideTexts() {}

    /** Nothing was written. Made anew each time: what is embedded in an entity belongs to it alone. */
    static SlideTexts none() {
        return new SlideTexts(LocalizedText.EMPTY, LocalizedText.EMPTY, LocalizedText.EMPTY, LocalizedText.EMPTY);
    }

    /**
     * @param title the sentence above
     * @param message so what
     * @param body lines of a text slide, or what a picture shows
     * @param notes for the presenter alone
     */
    public SlideTexts(LocalizedText title, LocalizedText message, LocalizedText body, LocalizedText notes) {
        this.titleEs = title.es();
        this.titleEn = title.en();
        this.messageEs = message.es();
        this.messageEn = message.en();
        this.bodyEs = body.es();
        this.bodyEn = body.en();
        this.notesEs = notes.es();
        this.notesEn = notes.en();
    }

    public LocalizedText title() {
        return new LocalizedText(titleEs, titleEn);
    }

    public LocalizedText message() {
        return new LocalizedText(messageEs, messageEn);
    }

    public LocalizedText body() {
        return new LocalizedText(bodyEs, bodyEn);
    }

    public LocalizedText notes() {
        return new LocalizedText(notesEs, notesEn);
    }
}
