package org.mirps.employment.participant.people;

import org.mirps.employment.shared.BusinessRefusal;

/** A person has to be called something: answers and messages name their authors. */
public final class NameMissing extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    public NameMissing() {
        super("refusal.NameMissing");
    }
}
