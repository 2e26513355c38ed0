package org.mirps.employment.practice.joint;

/** What was done with a joint recommendation. */
public enum JointAct {
    WRITTEN,
    /** A session agreed on it. */
    AGREED,
    /** It can be changed again. */
    REOPENED
}
