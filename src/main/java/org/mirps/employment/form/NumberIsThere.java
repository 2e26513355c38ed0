package org.mirps.employment.form;

import org.mirps.employment.shared.BusinessRefusal;

/** A number that stands there cannot be said not to be available. */
public final class NumberIsThere extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public NumberIsThere() {
        super("refusal.NumberIsThere");
    }
}
