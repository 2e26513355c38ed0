package org.mirps.employment.consolidation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All answers of one row of a repeat in a snapshot, or of the form itself.
 *
 * @param id empty for the form itself
 * @param parentId row of the outer repeat; empty where there is none
 * @param number from 1 within the parent row; 0 for the form itself
 * @param values by question; a question that was not asked has no entry, one that was not answered has null
 */
record SnapshotRow(String id, String parentId, int number, Map<String, @Nullable String> values) {}
