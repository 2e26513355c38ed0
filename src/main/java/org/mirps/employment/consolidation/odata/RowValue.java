package org.mirps.employment.consolidation.odata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that is worked out of a row: a text, a number, a truth, a date, a time, a moment, or null for nothing. */
interface RowValue {

    @Nullable
    Object of(List<String> row);

    /** Whether a condition holds; one that comes to nothing does not. Source: OData URL Conventions 4.01, 5.1.1.1. */
    default boolean isTrue(List<String> row) {
        return Boolean.TRUE.equals(of(row));
    }
}
