package org.mirps.employment.contribution.live;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.Progress;
import org.mirps.employment.contribution.snapshot.SavedAnswer;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.shared.AccountId;

/**
 * How far one section of a draft is, as it is stored for the completion board.
 *
 * @param relevant whether it is asked, as things stand
 * @param started see {@link SectionState#isStarted}
 * @param lastSavedAt UTC; null if nobody has changed anything in it
 * @param lastSavedBy null exactly where {@code lastSavedAt} is
 */
record SectionStanding(
        boolean relevant,
        boolean started,
        Progress progress,
        @Nullable Instant lastSavedAt,
        @Nullable AccountId lastSavedBy) {

    /** Of every section of a draft that is held, by name, in form order. */
    static Map<String, SectionStanding> of(LiveDraft draft) {
        Map<String, SectionStanding> standings = new LinkedHashMap<>();
        for (FormElement.Group section : draft.form().definition().sections()) {
            boolean relevant = draft.run().isRelevant(AnswerKey.of(section.name()));
            boolean started = SectionState.isStarted(draft, section.name());
            standings.put(section.name(), new SectionStanding(relevant, started, Progress.NONE, null, null));
        }
        draft.shown()
                .forEach((key, shown) -> standings.computeIfPresent(
                        shown.section(),
                        (section, standing) -> standing.with(shown.progress()).with(draft.saved(key))));
        return standings;
    }

    /** The same, changed by somebody now. */
    SectionStanding touched(AccountId by, Instant now) {
        return new SectionStanding(relevant, started, progress, now, by);
    }

    private SectionStanding with(Progress more) {
        return new SectionStanding(relevant, started, progress.plus(more), lastSavedAt, lastSavedBy);
    }

    private SectionStanding with(@Nullable SavedAnswer answer) {
        if (answer == null || answer.toConfirm()) {
            return this;
        }
        boolean earlier = lastSavedAt != null && !answer.savedAt().isAfter(lastSavedAt);
        return new SectionStanding(
                relevant,
                started,
                progress,
                earlier ? lastSavedAt : answer.savedAt(),
                earlier ? lastSavedBy : answer.savedBy());
    }
}
