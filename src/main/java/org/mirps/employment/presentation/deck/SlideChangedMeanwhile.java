package org.mirps.employment.presentation.deck;

import org.mirps.employment.shared.BusinessRefusal;

/** Somebody else has written on the slide since the page was opened; what was typed would overwrite that. */
public final class SlideChangedMeanwhile extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    SlideChangedMeanwhile() {
        super("refusal.SlideChangedMeanwhile");
    }
}
