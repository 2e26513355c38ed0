package org.mirps.employment.practice.joint;

import org.mirps.employment.shared.BusinessRefusal;

/** A joint recommendation that a session has agreed on: it has to be reopened before it changes. */
public final class JointAgreed extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    JointAgreed() {
        super("refusal.JointAgreed");
    }
}
