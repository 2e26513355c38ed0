package org.mirps.employment.round;

import org.mirps.employment.shared.BusinessRefusal;

/** A due date that can't be set: over already, not after the opening, or no extension because the round itself is due later. */
public final class DueDateNotPossible extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    private DueDateNotPossible(String textKey) {
        super(textKey);
    }

    static DueDateNotPossible past() {
        return new DueDateNotPossible("refusal.DueDateNotPossible.past");
    }

    static DueDateNotPossible beforeOpening() {
        return new DueDateNotPossible("refusal.DueDateNotPossible.beforeOpening");
    }

    static DueDateNotPossible notAnExtension() {
        return new DueDateNotPossible("refusal.DueDateNotPossible.notAnExtension");
    }
}
