package org.mirps.employment.practice.joint;

import org.mirps.employment.shared.BusinessRefusal;

/** Somebody else has changed a joint recommendation since the person opened it. Nothing was changed. */
public final class JointChanged extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    JointChanged() {
        super("refusal.JointChanged");
    }
}
