package org.mirps.employment.practice;

import org.mirps.employment.shared.BusinessRefusal;

/** A practice that can't be published: not accepted any more, or of a contribution that may not be shown to everybody. */
public final class PublicationNotAllowed extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    private PublicationNotAllowed(String textKey) {
        super(textKey);
    }

    static PublicationNotAllowed ended() {
        return new PublicationNotAllowed("refusal.PublicationNotAllowed.ended");
    }

    static PublicationNotAllowed restricted() {
        return new PublicationNotAllowed("refusal.PublicationNotAllowed.restricted");
    }
}
