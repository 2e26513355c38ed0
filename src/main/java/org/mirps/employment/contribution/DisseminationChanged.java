package org.mirps.employment.contribution;

/**
 * Fired when a participant has said anew to whom its submitted answers may be shown: synchronously, in the transaction of the change. What a
 * submission says about it comes with {@link ContributionMoved}.
 */
public record DisseminationChanged(ContributionId id, Dissemination level) {}
