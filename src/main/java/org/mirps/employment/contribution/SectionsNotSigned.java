package org.mirps.employment.contribution;

import org.mirps.employment.shared.BusinessRefusal;

/** The whole can't be signed off before its sections are. */
public final class SectionsNotSigned extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public SectionsNotSigned(long count) {
        super("refusal.SectionsNotSigned", count);
    }
}
