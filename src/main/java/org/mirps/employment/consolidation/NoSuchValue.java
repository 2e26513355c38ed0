package org.mirps.employment.consolidation;

import org.mirps.employment.shared.BusinessRefusal;

/** A parameter asks for something that there is not; to answer without it would be an answer to another question. */
public final class NoSuchValue extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    /** @param parameter name, as in the address */
    public NoSuchValue(String parameter, String value) {
        super("refusal.NoSuchValue", parameter, value);
    }
}
