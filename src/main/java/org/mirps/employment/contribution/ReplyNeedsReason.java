package org.mirps.employment.contribution;

import org.mirps.employment.shared.BusinessRefusal;

/** An answer stays as it is although the regional team asked about it, and nobody says why; or it is said at too great length. */
public final class ReplyNeedsReason extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    /** @param longest characters */
    public ReplyNeedsReason(int longest) {
        super("refusal.ReplyNeedsReason", longest);
    }
}
