package org.mirps.employment.calendar;

import org.mirps.employment.shared.BusinessRefusal;

/** An event cannot be split into fewer than two. */
public final class SplitNotPossible extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    SplitNotPossible() {
        super("refusal.SplitNotPossible");
    }
}
