package org.mirps.employment.form.change;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one thing between two versions of a form.
 *
 * @param before null if it was added
 * @param after null if it was removed
 * @param differences empty if it was added or removed; of something renamed all but the name
 */
public record Change<T>(
        Kind kind, @Nullable T before, @Nullable T after, List<Difference> differences) {

    public enum Kind {
        ADDED,
        REMOVED,
        /** Probably the same under another name: a guess by {@link Renames}, which people see as such. */
        RENAMED,
        CHANGED
    }

    static <T> Change<T> added(T after) {
        return new Change<>(Kind.ADDED, null, after, List.of());
    }

    static <T> Change<T> removed(T before) {
        return new Change<>(Kind.REMOVED, before, null, List.of());
    }

    static <T> Change<T> renamed(T before, T after, List<Difference> differences) {
        return new Change<>(Kind.RENAMED, before, after, differences);
    }

    static <T> Change<T> changed(T before, T after, List<Difference> differences) {
        return new Change<>(Kind.CHANGED, before, after, differences);
    }

    /** As it is now; what was removed, as it was. */
    public T thing() {
        T now = after;
        T old = before;
        if (now != null) {
            return now;
        }
        if (old != null) {
            return old;
        }
        throw new IllegalStateException("A change of nothing");
    }
}
