package org.mirps.employment.practice.joint;

import org.mirps.employment.shared.BusinessRefusal;

/** Nothing to reopen: no session has agreed on it. */
public final class JointNotAgreed extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    JointNotAgreed() {
        super("refusal.JointNotAgreed");
    }
}
