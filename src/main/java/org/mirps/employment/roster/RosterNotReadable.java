package org.mirps.employment.roster;

import java.util.List;
import org.mirps.employment.shared.BusinessRefusal;

/** The file is no list of participants. Carries what is wrong, each at its place; nothing was kept of it. */
public final class RosterNotReadable extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    private final transient List<RosterFault> faults;

    RosterNotReadable(List<RosterFault> faults) {
        super("refusal.RosterNotReadable", faults.size());
        this.faults = List.copyOf(faults);
    }

    RosterNotReadable(String textKey, Object... arguments) {
        this(List.of(RosterFault.of(0, "", textKey, arguments)));
    }

    /** At least one. */
    public List<RosterFault> faults() {
        return faults;
    }
}
