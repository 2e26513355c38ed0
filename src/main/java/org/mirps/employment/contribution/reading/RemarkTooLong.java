package org.mirps.employment.contribution.reading;

import org.mirps.employment.shared.BusinessRefusal;

/** A remark about an answer is longer than people read beside it. It stays on the screen. */
public final class RemarkTooLong extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    /** @param longest characters */
    public RemarkTooLong(int longest) {
        super("refusal.RemarkTooLong", longest);
    }
}
