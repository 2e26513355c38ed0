package org.mirps.employment.contribution.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.mirps.employment.contribution.Contribution;
import org.mirps.employment.contribution.snapshot.FormMove;
import org.mirps.employment.contribution.snapshot.FormMoveRepository;
import org.mirps.employment.contribution.snapshot.SavedAnswer;
import org.mirps.employment.contribution.snapshot.SnapshotRepository;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.catalogue.FormCatalog;
import org.mirps.employment.form.change.FormMapping;
import org.mirps.employment.shared.AccountId;

/**
 * What held drafts remember. Until somebody changes something in it, a contribution shows the newest accepted snapshot of its participant
 * without anything of it being stored; the first change takes it over, in its own transaction, and from then on it stays that one
 * (docs/decisions/0022).
 */
@ApplicationScoped
public class DraftMemory {

    @Inject
    MemoryRepository stored;

    @Inject
    SnapshotRepository snapshots;

    @Inject
    FormMoveRepository moves;

    @Inject
    FormCatalog forms;

    /** Whether another snapshot is the newest one by now, for a contribution that nobody has begun. */
    boolean isBehind(LiveDraft draft, Contribution contribution) {
        return !contribution.isBegun()
                && draft.memory().snapshot()
                        != stored.latestFor(contribution.id())
                                .map(MemorySource::snapshot)
                                .orElse(0L);
    }

    /** @param formVersion id of the form that is asked now */
    Memory of(LiveDraft draft, Contribution contribution, long formVersion) {
        Memory known = draft.memory();
        Optional<MemorySource> source = source(known, contribution);
        if (source.isEmpty()) {
            return Memory.NONE;
        }
        return known.isOf(source.get().snapshot()) && known.formVersion() == formVersion
                ? known
                : read(source.get(), contribution.roundId(), formVersion);
    }

    /**
     * What a contribution that is begun started from, to be compared with one of its snapshots: answers alone, in one statement. Names of
     * questions are those that the two forms suggest, whatever was said when a round moved to a newer form.
     *
     * @param formVersion id of the form with which the snapshot was submitted
     */
    public Memory behind(Contribution contribution, long formVersion) {
        return contribution
                .memorySnapshot()
                .flatMap(stored::withAnswers)
                .map(found -> compared(found, formVersion))
                .orElse(Memory.NONE);
    }

    private Memory compared(MemoryRepository.WithAnswers found, long formVersion) {
        FormDefinition before = form(found.source().formVersion());
        FormDefinition after = form(formVersion);
        UnaryOperator<String> names = found.source().formVersion() == formVersion
                ? UnaryOperator.identity()
                : FormMapping.suggested(before, after, Set.of())::newName;
        return new MemoryMaker(before, after, names).compared(found.source(), formVersion, found.answers());
    }

    private Optional<MemorySource> source(Memory known, Contribution contribution) {
        if (!contribution.isBegun()) {
            return stored.latestFor(contribution.id());
        }
        Optional<Long> began = contribution.memorySnapshot();
        return began.isPresent() && known.isOf(began.get())
                ? Optional.ofNullable(known.source())
                : began.flatMap(stored::of);
    }

    private Memory read(MemorySource source, long roundId, long formVersion) {
        return new MemoryMaker(form(source.formVersion()), form(formVersion), names(source, roundId, formVersion))
                .make(
                        source,
                        formVersion,
                        snapshots.answers(source.contribution(), source.number()),
                        snapshots.rows(source.contribution(), source.number()));
    }

    /** Where the round has moved to newer versions, the names went as its coordinators said. */
    private UnaryOperator<String> names(MemorySource source, long roundId, long formVersion) {
        if (source.formVersion() == formVersion) {
            return UnaryOperator.identity();
        }
        List<FormMove> moved = moves.ofRound(roundId);
        long first = moved.isEmpty() ? formVersion : moved.get(0).from();
        FormMapping mapping = FormMapping.suggested(form(source.formVersion()), form(first), Set.of());
        return name -> FormMove.newName(moved, mapping.newName(name));
    }

    private FormDefinition form(long version) {
        return forms.form(version).definition();
    }

    /** Before the first change of a contribution, in its transaction: what is shown becomes its own, each answer to be confirmed. */
    void begin(LiveDraft draft, Contribution contribution, AccountId by, Instant now) {
        Memory memory = draft.memory();
        if (contribution.isBegun() || memory.isNone()) {
            return;
        }
        contribution.remember(memory.snapshot());
        Map<AnswerKey, SavedAnswer> taken = memory.answers(contribution.revision(), by, now);
        stored.take(contribution.id(), memory.rows(), taken, by, now);
        draft.stored(taken);
    }
}
