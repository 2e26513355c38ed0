package org.mirps.employment.contribution.snapshot;

import java.time.Instant;

/**
 * A submission.
 *
 * @param number from 1 within the contribution
 * @param submittedAt UTC
 * @param sha256 of the canonical text of what was submitted
 * @param formVersion id of the form version that it was given on
 */
public record SnapshotSummary(int number, Instant submittedAt, String submittedBy, String sha256, long formVersion) {}
