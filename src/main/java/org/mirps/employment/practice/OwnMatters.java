package org.mirps.employment.practice;

/**
 * What waits for somebody of a government or organisation.
 *
 * @param undecided accepted practices of which its owner has not yet said whether they are published
 * @param overdue commitments that should have been kept by now
 * @param soon commitments that are due within thirty days
 */
public record OwnMatters(int undecided, int overdue, int soon) {}
