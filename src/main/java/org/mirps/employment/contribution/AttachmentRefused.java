package org.mirps.employment.contribution;

import org.mirps.employment.shared.BusinessRefusal;

/** An uploaded file that is not taken: too large, empty, or of a type that is not on the list. */
public final class AttachmentRefused extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    private AttachmentRefused(String textKey, Object... arguments) {
        super(textKey, arguments);
    }

    static AttachmentRefused tooLarge(int megabytes) {
        return new AttachmentRefused("refusal.AttachmentRefused.tooLarge", megabytes);
    }

    static AttachmentRefused empty() {
        return new AttachmentRefused("refusal.AttachmentRefused.empty");
    }

    static AttachmentRefused type() {
        return new AttachmentRefused("refusal.AttachmentRefused.type");
    }
}
