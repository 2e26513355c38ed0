package org.mirps.employment.practice.joint;

import java.util.List;
import org.mirps.employment.shared.BusinessRefusal;

/** A joint recommendation with faults, each with its place. What was typed stays on the person's screen. */
public final class JointNotPossible extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    private final transient List<JointFault> faults;

    JointNotPossible(List<JointFault> faults) {
        super("refusal.JointNotPossible", faults.size());
        this.faults = List.copyOf(faults);
    }

    public List<JointFault> faults() {
        return faults;
    }
}
