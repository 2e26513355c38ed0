package org.mirps.employment.consolidation.vintage;

/** A vintage of a round was published. @param round id */
record VintageStored(long round) {}
