package org.mirps.employment.contribution;

/** State of a contribution. Source: docs/architecture.md, "The life of a contribution". */
public enum ContributionStatus {
    NOT_STARTED,
    DRAFT,
    SIGNED_OFF,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    WITHDRAWN;

    /** Whether answers may be changed. Changing a signed one ends its sign-off. */
    public boolean isEditable() {
        return this == NOT_STARTED || this == DRAFT || this == SIGNED_OFF || this == RETURNED;
    }

    /** Whether its latest snapshot counts in consolidations and charts. */
    public boolean isConsolidated() {
        return this == SUBMITTED || this == ACCEPTED;
    }
}
