package org.mirps.employment.contribution.words;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.PercentChange;
import org.mirps.employment.contribution.Units;
import org.mirps.employment.contribution.live.LiveForm;
import org.mirps.employment.contribution.live.MemorySource;
import org.mirps.employment.contribution.live.Shown;
import org.mirps.employment.contribution.snapshot.Snapshot;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormRun;
import org.mirps.employment.form.Question;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/** What is said of the answers of an earlier round, in the words of the form with which they were given. */
public final class MemoryWords {

    private final LiveForm draft;
    private final Language language;
    private final Texts words;
    private final String round;
    private final @Nullable AnswerText text;
    private final Map<String, FormDefinition.Place> places;
    private @Nullable WorkedOut workedOut;

    MemoryWords(LiveForm draft, Language language) {
        this.draft = draft;
        this.language = language;
        this.words = Texts.of("contribution", language);
        FormDefinition form = draft.memory().form();
        MemorySource source = draft.memory().source();
        this.text = form == null ? null : new AnswerText(form, language);
        this.places = form == null ? Map.of() : form.places();
        this.round = source == null ? "" : round(source, draft.zone(), language);
    }

    /** Title and day of the round from which something is remembered. */
    public static String round(MemorySource source, ZoneId zone, Language language) {
        return Texts.of("contribution", language)
                .get(
                        "memory.round",
                        source.round().in(language),
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                .withLocale(language.formats())
                                .format(source.submittedAt().atZone(zone)));
    }

    /** Title and day; empty where nothing is remembered. */
    public String round() {
        return round;
    }

    /** Null: there was no answer. */
    @Nullable
    public EarlierAnswer beside(FormRun.Node node) {
        Snapshot.@Nullable Answer answer = draft.memory().answers().get(node.key());
        if (answer == null || answer.value() == null || text == null) {
            return null;
        }
        Question question =
                Objects.requireNonNull(places.get(answer.question())).question();
        String value = text.of(question, answer.value());
        return new EarlierAnswer(
                round,
                question.unit().isEmpty() ? value : (value + " " + Units.say(question.unit(), value, language)).strip(),
                change(node),
                Objects.requireNonNullElse(answer.note(), ""));
    }

    /** By how much a number has changed; empty where it has not, is none, or is worked out of none. */
    public String change(FormRun.Node node) {
        String change = PercentChange.say(node.question(), draft.memory().value(node.key()), node.value(), language);
        return change.isEmpty() || says(node.question()) ? change : "";
    }

    private boolean says(Question question) {
        if (workedOut == null) {
            workedOut = WorkedOut.of(draft);
        }
        return workedOut.says(question);
    }

    /** Asks for the reason of a change beyond the tolerance. */
    String unexplained(Shown shown) {
        FormRun.Node node = Objects.requireNonNull(shown.node());
        String change = change(node);
        return change.isEmpty()
                ? words.get("question.unexplainedFromZero", round)
                : words.get(
                        "question.unexplained", change, round, node.question().tolerance());
    }

    /** Of an answer that was taken over and nobody has confirmed; the submission that it is of may have been withdrawn since. */
    String taken() {
        return round.isEmpty() ? words.get("memory.taken.earlier") : words.get("memory.taken", round);
    }
}
