package org.mirps.employment.participant.group;

import java.util.List;
import org.mirps.employment.shared.BusinessRefusal;

/** What was typed makes no group. Carries everything that is wrong, each at its field; nothing was changed. */
public final class GroupNotPossible extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    private final transient List<GroupFault> faults;

    GroupNotPossible(List<GroupFault> faults) {
        super("refusal.GroupNotPossible", faults.size());
        this.faults = List.copyOf(faults);
    }

    /** In the order of the fields; at least one. */
    public List<GroupFault> faults() {
        return faults;
    }
}
