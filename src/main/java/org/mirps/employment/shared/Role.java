package org.mirps.employment.shared;

/** What a person may do; a person may hold several. Source: docs/architecture.md, "People". */
public enum Role {
    /** Fills the form of their government. */
    CONTRIBUTOR,
    /** Sees everything of their government, submits. */
    FOCAL_POINT,
    /** Regional team: forms, rounds, returns or accepts. */
    COORDINATOR,
    /** Regional team: reads submitted contributions of all governments, exports. */
    ANALYST,
    /** Regional team: shows the session. */
    PRESENTER,
    /** The installation: accounts and security; no answers. */
    ADMINISTRATOR
}
