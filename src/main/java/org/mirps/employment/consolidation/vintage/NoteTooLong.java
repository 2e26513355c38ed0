package org.mirps.employment.consolidation.vintage;

import org.mirps.employment.shared.BusinessRefusal;

/** The note of a vintage is longer than it may be. */
public final class NoteTooLong extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    NoteTooLong(Object... arguments) {
        super("refusal.NoteTooLong", arguments);
    }
}
