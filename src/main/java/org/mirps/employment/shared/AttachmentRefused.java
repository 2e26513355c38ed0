package org.mirps.employment.shared;

/** An uploaded file that is not taken: too large, empty, with macros, or of a type that is not on the list. */
public final class AttachmentRefused extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    private AttachmentRefused(String textKey, Object... arguments) {
        super(textKey, arguments);
    }

    static AttachmentRefused tooLarge(int megabytes) {
        return new AttachmentRefused("refusal.AttachmentRefused.tooLarge", megabytes);
    }

    /** @param megabytes that all files of a contribution may have together */
    public static AttachmentRefused full(int megabytes) {
        return new AttachmentRefused("refusal.AttachmentRefused.full", megabytes);
    }

    /** An archive that unpacks to far more than it is. */
    static AttachmentRefused bomb() {
        return new AttachmentRefused("refusal.AttachmentRefused.bomb");
    }

    /** A document that brings programs along. */
    static AttachmentRefused macros() {
        return new AttachmentRefused("refusal.AttachmentRefused.macros");
    }

    static AttachmentRefused empty() {
        return new AttachmentRefused("refusal.AttachmentRefused.empty");
    }

    static AttachmentRefused type() {
        return new AttachmentRefused("refusal.AttachmentRefused.type");
    }
}
