package org.mirps.employment.round;

import java.util.List;
import org.mirps.employment.shared.BusinessRefusal;

/** What was typed makes no round, or no due date. Carries everything that is wrong, each at its field; nothing was changed. */
public final class RoundNotPossible extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    private final transient List<PlanFault> faults;

    RoundNotPossible(List<PlanFault> faults) {
        super("refusal.RoundNotPossible", faults.size());
        this.faults = List.copyOf(faults);
    }

    static void unlessNone(List<PlanFault> faults) {
        if (!faults.isEmpty()) {
            throw new RoundNotPossible(faults);
        }
    }

    /** In the order of the fields; at least one. */
    public List<PlanFault> faults() {
        return faults;
    }
}
