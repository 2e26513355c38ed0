package org.mirps.employment.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.shared.AccountId;

/**
 * Keeps how far each section of a draft is, so that the completion board of a whole round is read without an engine. A change writes the
 * section in which it was made and those that changed with it, in one statement; nothing is read before.
 */
@ApplicationScoped
class SectionKeeper {

    @Inject
    SectionRepository sections;

    /**
     * What is known to be stored.
     *
     * @param revision of the contribution at which it was written
     */
    record Recorded(long revision, Map<String, SectionStanding> standings) {

        static final Recorded NOTHING = new Recorded(-1, Map.of());

        /** Whether nobody, on whatever node, has changed the contribution between that and this revision, the next one. */
        boolean isJustBefore(long next) {
            return revision == next - 1;
        }
    }

    /**
     * Somebody changed a held draft, in the transaction that runs: writes what is different now.
     *
     * @param where section of the change; empty outside sections
     */
    void changed(LiveDraft draft, String where, AccountId by, Instant now) {
        Map<String, SectionStanding> standings = SectionStanding.of(draft);
        standings.computeIfPresent(where, (section, standing) -> standing.touched(by, now));
        Recorded before = draft.recorded();
        Map<String, SectionStanding> different = new LinkedHashMap<>(standings);
        if (before.isJustBefore(draft.revision())) {
            before.standings().forEach(different::remove);
        }
        sections.put(draft.id(), different);
        draft.recorded(new Recorded(draft.revision(), standings));
    }

    /** Section in which the rows of a repeat stand; empty outside sections. */
    static String sectionOf(LiveDraft draft, String repeat) {
        return draft.shown().entrySet().stream()
                .filter(shown -> shown.getKey().question().equals(repeat))
                .map(shown -> shown.getValue().section())
                .findFirst()
                .orElse("");
    }

    /** Section of a question; empty outside sections. */
    static String sectionOf(LiveDraft draft, AnswerKey key) {
        return Optional.ofNullable(draft.shown().get(key))
                .map(LiveDraft.Shown::section)
                .orElse("");
    }

    /**
     * Writes all sections of a held draft that is up to date, from its answers alone, in the transaction that runs and has locked it.
     */
    void fill(LiveDraft draft) {
        Map<String, SectionStanding> standings = SectionStanding.of(draft);
        sections.put(draft.id(), standings);
        draft.recorded(new Recorded(draft.revision(), standings));
    }
}
