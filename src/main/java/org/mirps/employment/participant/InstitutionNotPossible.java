package org.mirps.employment.participant;

import org.mirps.employment.shared.BusinessRefusal;

/** A name that no institution can have: empty, too long, or that of another one of the same government. */
public final class InstitutionNotPossible extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    private InstitutionNotPossible(String textKey, Object... arguments) {
        super(textKey, arguments);
    }

    /** @param longest in characters */
    static InstitutionNotPossible unnamed(int longest) {
        return new InstitutionNotPossible("refusal.InstitutionNotPossible.unnamed", longest);
    }

    static InstitutionNotPossible taken(String name) {
        return new InstitutionNotPossible("refusal.InstitutionNotPossible.taken", name);
    }
}
