package org.mirps.employment.contribution;

import java.util.List;

/**
 * Fired when a contribution has made moves, in their transaction, after they were stored. What an observer throws undoes them.
 *
 * @param steps in their order; at least one. Sections that were signed together are steps of their own
 */
public record StepsMade(ContributionId contribution, List<Step> steps) {}
