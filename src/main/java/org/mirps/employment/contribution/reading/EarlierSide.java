package org.mirps.employment.contribution.reading;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.contribution.PercentChange;
import org.mirps.employment.contribution.Units;
import org.mirps.employment.contribution.live.Memory;
import org.mirps.employment.contribution.snapshot.Snapshot;
import org.mirps.employment.contribution.words.AnswerText;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.form.Question;
import org.mirps.employment.shared.Language;

/** What submitted answers are read beside: those of the earlier round, in the words of its form. */
final class EarlierSide {

    private final Memory memory;
    private final Language language;
    private final @Nullable AnswerText text;
    private final Map<String, FormDefinition.Place> places;

    EarlierSide(Memory memory, Language language) {
        FormDefinition form = memory.form();
        this.memory = memory;
        this.language = language;
        this.text = form == null ? null : new AnswerText(form, language);
        this.places = form == null ? Map.of() : form.places();
    }

    SnapshotView.Beside beside(Question question, Snapshot.Answer answer) {
        if (question.warning()) {
            return SnapshotView.Beside.NOTHING;
        }
        return new SnapshotView.Beside(
                then(answer),
                PercentChange.say(question, memory.value(answer.key()), answer.value(), language),
                memory.isChanged(answer.key(), answer.value()),
                answer.value() != null && answer.status() != null && answer.status() != ObservationStatus.A);
    }

    private String then(Snapshot.Answer answer) {
        Snapshot.Answer was = memory.answers().get(answer.key());
        if (was == null || was.value() == null || text == null) {
            return "";
        }
        Question question = Objects.requireNonNull(places.get(was.question())).question();
        String value = text.of(question, was.value());
        return question.unit().isEmpty() ? value : (value + " " + Units.say(question.unit(), value, language)).strip();
    }
}
