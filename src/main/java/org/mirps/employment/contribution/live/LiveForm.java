package org.mirps.employment.contribution.live;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.Progress;
import org.mirps.employment.contribution.preview.Preview;
import org.mirps.employment.contribution.snapshot.SavedAnswer;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.CompiledForm;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.FormEngine;
import org.mirps.employment.form.FormRun;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.form.RepeatRow;
import org.mirps.employment.form.StoredAnswers;
import org.mirps.employment.form.UnknownAnswer;
import org.mirps.employment.shared.AccountId;

/**
 * A form that is being filled, in memory: its engine, what was answered and what is shown. It remembers at which revision each element last
 * looked different, so that every page, however far behind, can be told exactly what has changed. Guarded by its own lock: hold it for every
 * call. {@link LiveDraft} is that of a contribution, {@link Preview} that of a form which nobody answers yet.
 */
public abstract class LiveForm {

    private static final long NEVER_LOADED = -1;

    private final Turn turn = new Turn();
    private final FormEngine engine;
    private final Map<String, String> prefilled;
    private final ZoneId zone;

    private long revision = NEVER_LOADED;
    private Memory memory = Memory.NONE;
    private List<RepeatRow> rows = List.of();
    private Map<AnswerKey, SavedAnswer> saved = new HashMap<>();
    private Map<AnswerKey, Shown> shown = Map.of();
    private @Nullable CompiledForm form;
    private @Nullable FormRun run;

    /** Whether what is held is more than what was committed when this was taken hold of. */
    private boolean touched;

    /**
     * @param prefilled values of our side, by their source
     * @param zone in which times of day are said
     */
    public LiveForm(FormEngine engine, Map<String, String> prefilled, ZoneId zone) {
        this.engine = engine;
        this.prefilled = prefilled;
        this.zone = zone;
    }

    /** Takes the lock. Throws TryLater if it is not to be had in time. */
    public final void hold() {
        turn.take();
        touched = false;
    }

    /** Nothing comes of the change that was begun: what was changed here for it is forgotten, so that nobody sees or submits it. */
    final void forgetChange() {
        if (touched) {
            unload();
        }
    }

    /** What was loaded is not committed yet. */
    final void loadedChange() {
        touched = true;
    }

    public final void release() {
        turn.end();
    }

    /** Whether what is answered here is stored. */
    public abstract boolean isStored();

    /** The answers of an earlier round that stand beside those of this one. */
    public Memory memory() {
        return memory;
    }

    /** To be called before it is loaded. */
    void remember(Memory remembered) {
        if (remembered != memory) {
            unload(); // another earlier round: every question may look different
        }
        memory = remembered;
    }

    public ZoneId zone() {
        return zone;
    }

    public long revision() {
        return revision;
    }

    public CompiledForm form() {
        return Objects.requireNonNull(form, "not loaded");
    }

    public FormRun run() {
        return Objects.requireNonNull(run, "not loaded");
    }

    public List<RepeatRow> rows() {
        return rows;
    }

    /** What was saved for a question; null if nobody has answered it. */
    @Nullable
    public SavedAnswer saved(AnswerKey key) {
        return saved.get(key);
    }

    /** Everything that was saved, also what this form does not ask. */
    public Map<AnswerKey, SavedAnswer> saved() {
        return Map.copyOf(saved);
    }

    /** Whether this is the version of the form; an empty one is any. */
    public boolean isOf(String version) {
        return version.isEmpty() || form().definition().version().equals(version);
    }

    /** Whether the form has this question, for people to answer, in a row that there is; shown now or not. */
    public boolean asks(AnswerKey key) {
        Shown known = shown.get(key);
        return known != null && known.node() != null && known.node().question().isForPeople();
    }

    /** What was answered and is no longer asked; not what an answer merely hides. */
    Set<AnswerKey> retired() {
        return saved.entrySet().stream()
                .filter(answer -> answer.getValue().value() != null && !asks(answer.getKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every question, group and repeat as it is shown now, in document order. */
    public Map<AnswerKey, Shown> shown() {
        return shown;
    }

    public void load(
            CompiledForm asked,
            long atRevision,
            List<RepeatRow> storedRows,
            Map<AnswerKey, SavedAnswer> storedAnswers) {
        Map<AnswerKey, @Nullable String> values = new HashMap<>();
        Map<AnswerKey, ObservationStatus> statuses = new HashMap<>();
        storedAnswers.forEach((key, answer) -> {
            values.put(key, answer.value());
            if (answer.status() != null) {
                statuses.put(key, answer.status());
            }
        });
        rows = List.copyOf(storedRows);
        saved = new HashMap<>(storedAnswers);
        boolean isNext = revision != NEVER_LOADED && atRevision == revision + 1 && asked.equals(form);
        form = asked;
        run = engine.open(asked, new StoredAnswers(rows, values, statuses, prefilled), zone);
        revision = atRevision;
        if (!isNext) {
            shown = Map.of(); // what pages saw in between is not known here: all of it may be new to them
        }
        look();
    }

    /** Forgets at which revision it was loaded, so that the next use loads it again. */
    void unload() {
        revision = NEVER_LOADED;
    }

    /** Sets an answer in the engine; nothing is saved yet. Returns its canonical value. */
    @Nullable
    public String answer(AnswerKey key, @Nullable String value) {
        @Nullable String canonical = run().answer(key, value);
        touched = true; // what cannot be read has changed nothing
        return canonical;
    }

    /** Answers that were shown before they were stored now are. */
    void stored(Map<AnswerKey, SavedAnswer> answers) {
        touched = true;
        saved.putAll(answers);
    }

    /** Answers were confirmed as they are, or that was taken back. */
    public void confirmed(Collection<AnswerKey> keys, boolean holds, long atRevision, AccountId by, Instant at) {
        touched = true;
        keys.forEach(key -> saved.computeIfPresent(key, (same, answer) -> answer.confirmed(holds, atRevision, by, at)));
        revision = atRevision;
        look();
    }

    /** The answers of a section that somebody has confirmed at once, and nobody has touched since. */
    public List<AnswerKey> confirmedAt(String section, long atRevision, AccountId by) {
        return shown.values().stream()
                .filter(element -> element.section().equals(section))
                .map(Shown::key)
                .filter(key -> {
                    SavedAnswer answer = saved.get(key);
                    return answer != null
                            && answer.revision() == atRevision
                            && answer.savedBy().equals(by)
                            && !answer.toConfirm()
                            && !memory().isChanged(key, answer.value());
                })
                .toList();
    }

    /** The answers of a section that are shown and wait to be confirmed. */
    public List<AnswerKey> leftToConfirm(String section) {
        return shown.values().stream()
                .filter(element -> element.section().equals(section) && element.isToConfirm())
                .map(Shown::key)
                .toList();
    }

    /** Says in the engine how certain a number is; nothing is saved yet. Throws NumberIsThere, UnknownAnswer. */
    public void mark(AnswerKey key, @Nullable ObservationStatus status) {
        run().mark(key, status);
        touched = true;
    }

    /** @throws UnknownAnswer unless something can be said beside it: it is for people to answer, or a soft check that is explained */
    public void requireRemarks(AnswerKey key) {
        Shown known = shown.get(key);
        FormRun.Node node = known == null ? null : known.node();
        if (node == null || !node.question().takesNote()) {
            throw new UnknownAnswer(key);
        }
    }

    /** The answer that {@link #answer} set is now saved at a revision. */
    public void saved(AnswerKey key, SavedAnswer answer) {
        touched = true;
        saved.put(key, answer);
        revision = answer.revision();
        look();
    }

    public Progress progress(String section) {
        return shown.values().stream()
                .filter(element -> section.isEmpty() || element.section().equals(section))
                .map(Shown::progress)
                .reduce(Progress.NONE, Progress::plus);
    }

    /** Names of the sections that are asked now, in form order. */
    public List<String> shownSections() {
        return form().definition().sections().stream()
                .map(FormElement.Group::name)
                .filter(name -> Optional.ofNullable(shown.get(AnswerKey.of(name)))
                        .filter(Shown::relevant)
                        .isPresent())
                .toList();
    }

    /** Revision at which anything in a section last looked different, or an answer in it was last saved. */
    public long lastChange(String section) {
        return shown.values().stream()
                .filter(element -> element.section().equals(section))
                .mapToLong(element -> Math.max(element.changedAt(), SavedAnswer.revisionOf(saved.get(element.key()))))
                .max()
                .orElse(0);
    }

    /** Names of the sections that nobody could sign now. */
    public Set<String> openSections() {
        return shown.values().stream()
                .filter(element -> element.isProblem() || element.isToConfirm())
                .map(Shown::section)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void look() {
        shown = new Look(run(), form().definition(), saved, memory).since(shown, revision);
    }

    /** Section of a question or repeat, whether its row is there or not; empty outside sections, and for what the form does not have. */
    public String sectionOf(AnswerKey key) {
        Shown known = shown.get(key);
        return known != null ? known.section() : form().definition().sectionOf(key.question());
    }
}
