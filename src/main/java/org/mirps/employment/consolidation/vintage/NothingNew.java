package org.mirps.employment.consolidation.vintage;

import org.mirps.employment.shared.BusinessRefusal;

/** There is nothing that the vintage before does not say, or nothing at all. */
public final class NothingNew extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    NothingNew(Object... arguments) {
        super("refusal.NothingNew", arguments);
    }
}
