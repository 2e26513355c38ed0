package org.mirps.employment.contribution.live;

import org.mirps.employment.shared.BusinessRefusal;

/** What was read is not what would be signed: the section has changed since. */
public final class SectionChanged extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public SectionChanged() {
        super("refusal.SectionChanged");
    }
}
