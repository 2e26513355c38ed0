package org.mirps.employment.contribution.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** A way to read only some answers of a submission. */
public enum ReviewFilter {
    ALL(entry -> true),
    /** Soft checks of the form that were raised. */
    FLAGGED(SnapshotView.Entry::check),
    /** Asked in the earlier round too, and answered otherwise. */
    CHANGED(entry -> entry.beside().changed()),
    /** Without an answer, also because there is none. */
    BLANK(entry -> !entry.check() && entry.value().isEmpty()),
    /** Numbers that are there and not official. */
    ESTIMATED(entry -> entry.beside().uncertain()),
    /** With a note beside the answer, or with a remark of the regional team. */
    REMARKED(SnapshotView.Entry::isRemarked),
    /** With a remark of the return before. */
    FORMER(entry -> entry.team().former() != null);

    private final Predicate<SnapshotView.Entry> wanted;

    ReviewFilter(Predicate<SnapshotView.Entry> wanted) {
        this.wanted = wanted;
    }

    /** As addresses say it; empty for what none of them is. */
    public static Optional<ReviewFilter> of(String word) {
        return Arrays.stream(values())
                .filter(filter -> filter.word().equals(word))
                .findFirst();
    }

    /** As addresses say it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean takes(SnapshotView.Entry entry) {
        return wanted.test(entry);
    }
}
