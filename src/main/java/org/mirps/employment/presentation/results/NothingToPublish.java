package org.mirps.employment.presentation.results;

import org.mirps.employment.shared.BusinessRefusal;

/** Nobody of the round has accepted answers that anybody may see, or the round is cancelled. */
public final class NothingToPublish extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    NothingToPublish() {
        super("refusal.NothingToPublish");
    }
}
