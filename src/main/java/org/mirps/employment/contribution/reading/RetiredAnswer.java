package org.mirps.employment.contribution.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.AnswerKey;

/**
 * An answer that the form asks for no longer: stored as it was given.
 *
 * @param label of the question, as the last version that asked it says
 * @param section label of its section there; empty outside
 * @param repeat label of the repeat in whose entry it stands; empty outside repeats
 * @param version of the form that asked it last; empty if that is not known
 * @param entries what was stored over time, the oldest first; the last one is what is stored now
 */
public record RetiredAnswer(
        AnswerKey key, String label, String section, String repeat, String version, List<Entry> entries) {

    /**
     * One value with its author.
     *
     * @param value canonical; null for a deliberate blank
     * @param display the value as people read it
     * @param at UTC
     */
    public record Entry(
            @Nullable String value,
            String display,
            @Nullable String note,
            String by,
            Instant at) {}

    /** As it is stored now. */
    public Entry last() {
        return entries.get(entries.size() - 1);
    }

    /** What was stored before, the newest first. */
    public List<Entry> earlier() {
        List<Entry> earlier = new ArrayList<>(entries.subList(0, entries.size() - 1));
        Collections.reverse(earlier);
        return List.copyOf(earlier);
    }
}
