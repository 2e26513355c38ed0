package org.mirps.employment.consolidation.odata;

import org.mirps.employment.shared.BusinessRefusal;

/** The moment of which somebody reads page by page is kept no longer; reading begins anew, with what is now. */
public final class MomentGone extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    MomentGone() {
        super("refusal.MomentGone");
    }
}
