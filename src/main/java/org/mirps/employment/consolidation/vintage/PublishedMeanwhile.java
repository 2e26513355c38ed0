package org.mirps.employment.consolidation.vintage;

import org.mirps.employment.shared.BusinessRefusal;

/** Somebody else has published the next vintage while this one was being made. */
public final class PublishedMeanwhile extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    PublishedMeanwhile(Object... arguments) {
        super("refusal.PublishedMeanwhile", arguments);
    }
}
