package org.mirps.employment.contribution.access;

import org.mirps.employment.shared.BusinessRefusal;

/** The section was delegated to the person, or to their institution, to view only. */
public final class SectionViewOnly extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public SectionViewOnly() {
        super("refusal.SectionViewOnly");
    }
}
