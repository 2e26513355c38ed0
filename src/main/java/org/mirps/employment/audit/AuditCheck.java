package org.mirps.employment.audit;

/**
 * What looking through the chain has found.
 *
 * @param lines how many there are
 * @param since number of the first one that is kept
 * @param broken number of the first line that is not as it was written, or is missing; 0 if all are there as they were written
 */
public record AuditCheck(long lines, long since, long broken) {

    public boolean isWhole() {
        return broken == 0;
    }
}
