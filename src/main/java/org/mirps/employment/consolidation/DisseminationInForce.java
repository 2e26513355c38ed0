package org.mirps.employment.consolidation;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.Dissemination;

/**
 * To whom a participant lets its answers be shown now: what it answered may have been withdrawn or widened since, and whoever publishes a
 * table has to know.
 *
 * @param since when that was said; null where nothing is submitted, which is no leave to publish
 */
public record DisseminationInForce(
        Dissemination level, @Nullable Instant since) {

    public static final List<String> COLUMNS = List.of("dissemination_level", "dissemination_since");

    /** The choice of the question that says it, as forms write it. */
    public String word() {
        return level.name().toLowerCase(Locale.ROOT);
    }

    /** The cells of {@link #COLUMNS}. */
    public void addTo(List<@Nullable String> cells) {
        cells.add(word());
        cells.add(since == null ? null : since.toString());
    }
}
