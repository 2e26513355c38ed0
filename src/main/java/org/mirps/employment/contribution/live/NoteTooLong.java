package org.mirps.employment.contribution.live;

import org.mirps.employment.shared.BusinessRefusal;

/** A note is longer than people read beside an answer. It stays on their screen. */
public final class NoteTooLong extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    /** @param longest characters */
    public NoteTooLong(int longest) {
        super("refusal.NoteTooLong", longest);
    }
}
