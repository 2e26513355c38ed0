package org.mirps.employment.contribution;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.shared.AccountId;

/**
 * How far one section of a draft is, as it is stored for the completion board.
 *
 * @param relevant whether it is asked, as things stand
 * @param lastSavedAt UTC; null if nobody has answered in it
 * @param lastSavedBy null exactly where {@code lastSavedAt} is
 */
record SectionStanding(
        boolean relevant,
        Progress progress,
        @Nullable Instant lastSavedAt,
        @Nullable AccountId lastSavedBy) {

    /** Of every section of a draft that is held, by name, in form order. */
    static Map<String, SectionStanding> of(LiveDraft draft) {
        Map<String, SectionStanding> standings = new LinkedHashMap<>();
        for (FormElement.Group section : draft.form().definition().sections()) {
            boolean relevant = draft.run().isRelevant(AnswerKey.of(section.name()));
            standings.put(section.name(), new SectionStanding(relevant, Progress.NONE, null, null));
        }
        draft.shown()
                .forEach((key, shown) -> standings.computeIfPresent(
                        shown.section(),
                        (section, standing) -> standing.with(shown.progress()).savedLast(draft.saved(key))));
        return standings;
    }

    /** The same, changed by somebody now. */
    SectionStanding touched(AccountId by, Instant now) {
        return new SectionStanding(relevant, progress, now, by);
    }

    private SectionStanding with(Progress more) {
        return new SectionStanding(relevant, progress.plus(more), lastSavedAt, lastSavedBy);
    }

    private SectionStanding savedLast(@Nullable SavedAnswer answer) {
        boolean earlier =
                answer == null || lastSavedAt != null && !answer.savedAt().isAfter(lastSavedAt);
        return earlier || answer == null
                ? this
                : new SectionStanding(relevant, progress, answer.savedAt(), answer.savedBy());
    }
}
