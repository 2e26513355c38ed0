package org.mirps.employment.consolidation.webhook;

/** What became of a message to a webhook. */
public enum DeliveryState {
    WAITING,
    /** A server has it in hand. */
    SENDING,
    DELIVERED,
    /** Not taken for three days: it is not tried any more by itself. */
    EXPIRED,
    /** Its webhook was removed first. */
    CANCELLED;

    /** Whether somebody may have it tried at once. */
    public boolean canBeTried() {
        return this == WAITING || this == EXPIRED;
    }
}
