package org.mirps.employment.participant;

import java.util.List;
import org.mirps.employment.shared.BusinessRefusal;

/** What was typed makes no participant. Carries everything that is wrong, each at its field; nothing was changed. */
public final class ParticipantNotPossible extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    private final transient List<ParticipantFault> faults;

    ParticipantNotPossible(List<ParticipantFault> faults) {
        super("refusal.ParticipantNotPossible", faults.size());
        this.faults = List.copyOf(faults);
    }

    /** In the order of the fields; at least one. */
    public List<ParticipantFault> faults() {
        return faults;
    }
}
