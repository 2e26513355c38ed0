package org.mirps.employment.contribution.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.mirps.employment.contribution.Contribution;
import org.mirps.employment.contribution.StepRecorder;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.round.RoundRepository;
import org.mirps.employment.shared.AccountId;

/** What all changes of a held draft have in common: how they begin, and what follows from them in the same transaction. */
@ApplicationScoped
public class DraftChanges {

    @Inject
    DraftLoading loading;

    @Inject
    SectionRepository sections;

    @Inject
    DraftMemory memories;

    @Inject
    StepRecorder steps;

    @Inject
    RoundRepository rounds;

    @Inject
    Clock clock;

    /** @throws org.mirps.employment.round.RoundClosed unless the round is open for this participant now */
    void requireOpen(Contribution contribution) {
        rounds.get(contribution.roundId()).requireOpen(contribution.participant(), clock.instant());
    }

    /** Throws MoveNotAllowed in a state in which answers stay as they are, and what {@link #requireOpen} throws. */
    public void requireEditable(Contribution contribution) {
        contribution.requireEditable();
        requireOpen(contribution);
    }

    /**
     * Before the first thing is written: what is shown of an earlier round becomes the contribution's own.
     *
     * @return when it is changed
     */
    public Instant begin(LiveDraft draft, Contribution contribution, AccountId by) {
        Instant now = clock.instant();
        memories.begin(draft, contribution, by, now);
        return now;
    }

    /**
     * After rows were written: loads what the form makes of them.
     *
     * @param repeat whose rows were changed
     */
    public void reload(LiveDraft draft, Contribution contribution, String repeat, AccountId by, Instant now) {
        String section = draft.sectionOf(AnswerKey.of(repeat));
        loading.load(draft, contribution, contribution.changed(now));
        draft.loadedChange();
        settle(draft, contribution, section, by, now);
    }

    /**
     * After a change of which the draft knows: counts anew, and ends the sign-offs that it touches.
     *
     * @param section of the change; empty outside sections
     */
    public void settle(LiveDraft draft, Contribution contribution, String section, AccountId by, Instant now) {
        contribution.progressed(draft.progress(""));
        Set<String> touched = draft.openSections();
        touched.add(section);
        steps.keep(draft.id(), contribution.lapse(touched, by, now));
        record(draft, section, by, now);
    }

    /**
     * How far each section is, for the board of a whole round, which is read without an engine: the section of the change and those that
     * changed with it, in one statement; nothing is read before.
     */
    private void record(LiveDraft draft, String section, AccountId by, Instant now) {
        Map<String, SectionStanding> standings = SectionStanding.of(draft);
        standings.computeIfPresent(section, (name, standing) -> standing.touched(by, now));
        RecordedSections before = draft.recorded();
        Map<String, SectionStanding> different = new LinkedHashMap<>(standings);
        if (before.isJustBefore(draft.revision())) {
            before.standings().forEach(different::remove);
        }
        sections.put(draft.id(), different);
        draft.recorded(new RecordedSections(draft.revision(), standings));
    }
}
