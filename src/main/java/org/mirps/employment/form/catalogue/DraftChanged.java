package org.mirps.employment.form.catalogue;

import org.mirps.employment.shared.BusinessRefusal;

/** Somebody uploaded this draft anew since the person looked at it. Nothing was done. */
public final class DraftChanged extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public DraftChanged() {
        super("refusal.DraftChanged");
    }
}
