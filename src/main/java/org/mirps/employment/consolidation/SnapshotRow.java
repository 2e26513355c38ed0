package org.mirps.employment.consolidation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All answers of one row of a repeat in a snapshot, or of the form itself.
 *
 * @param id empty for the form itself
 * @param parentId row of the outer repeat; empty where there is none
 * @param number from 1 within the parent row; 0 for the form itself
 * @param values by question; a question that was not asked has no entry, one that was not answered has null
 * @param beside what stands beside them, by question; no entry where that is nothing
 */
public record SnapshotRow(
        String id, String parentId, int number, Map<String, @Nullable String> values, Map<String, Beside> beside) {

    /** With nothing beside the values. */
    public SnapshotRow(String id, String parentId, int number, Map<String, @Nullable String> values) {
        this(id, parentId, number, values, new LinkedHashMap<>());
    }

    /**
     * What stands beside a value.
     *
     * @param status SDMX code; null where there is none
     * @param note null where there is none
     */
    public record Beside(@Nullable String status, @Nullable String note) {

        public static final Beside NOTHING = new Beside(null, null);
    }
}
