package org.mirps.employment.contribution.live;

import org.mirps.employment.shared.BusinessRefusal;

/** There is no such observation status. */
public final class StatusUnknown extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public StatusUnknown() {
        super("refusal.StatusUnknown");
    }
}
