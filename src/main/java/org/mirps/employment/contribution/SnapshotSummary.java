package org.mirps.employment.contribution;

import java.time.Instant;

/**
 * A submission.
 *
 * @param number from 1 within the contribution
 * @param submittedAt UTC
 * @param sha256 of the canonical text of what was submitted
 */
public record SnapshotSummary(int number, Instant submittedAt, String submittedBy, String sha256) {}
