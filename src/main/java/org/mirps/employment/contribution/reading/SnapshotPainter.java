package org.mirps.employment.contribution.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mirps.employment.contribution.AttachmentName;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.Units;
import org.mirps.employment.contribution.live.Memory;
import org.mirps.employment.contribution.snapshot.Snapshot;
import org.mirps.employment.contribution.words.AnswerText;
import org.mirps.employment.contribution.words.Labels;
import org.mirps.employment.contribution.words.QuestionControls;
import org.mirps.employment.contribution.words.RowWords;
import org.mirps.employment.contribution.words.StatusWords;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.QuestionType;
import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.Language;

/** Turns the answers of a snapshot into a document of sections and blocks. */
final class SnapshotPainter {

    private final FormDefinition form;
    private final Map<String, FormDefinition.Place> places;
    private final Language language;
    private final AnswerText text;
    private final StatusWords statuses;
    private final RowWords rows;
    private final ContributionId contribution;
    private final TeamSide team;
    private final EarlierSide earlier;

    /**
     * @param team what the regional team says about them
     * @param memory what was answered in the earlier round, in the words of this form
     */
    SnapshotPainter(FormDefinition form, Language language, ContributionId contribution, TeamSide team, Memory memory) {
        this.form = form;
        this.places = form.places();
        this.language = language;
        this.text = new AnswerText(form, language);
        this.statuses = new StatusWords(language);
        this.rows = new RowWords(form, language);
        this.contribution = contribution;
        this.team = team;
        this.earlier = new EarlierSide(memory, language);
    }

    /** @param answers in document order */
    List<SnapshotView.Section> sections(List<Snapshot.Answer> answers) {
        Labels labels = new Labels(form, answers, language);
        List<SnapshotView.Section> sections = new ArrayList<>();
        for (FormElement.Group section : form.sections()) {
            List<SnapshotView.Block> blocks = blocks(
                    answers.stream()
                            .filter(answer -> answer.section().equals(section.name()))
                            .toList(),
                    labels);
            if (!blocks.isEmpty()) {
                sections.add(new SnapshotView.Section(section.name(), labels.of(section.label(), RowId.ROOT), blocks));
            }
        }
        return sections;
    }

    private List<SnapshotView.Block> blocks(List<Snapshot.Answer> answers, Labels labels) {
        List<SnapshotView.Block> blocks = new ArrayList<>();
        String at = "";
        for (Snapshot.Answer answer : answers) {
            Question question =
                    Objects.requireNonNull(places.get(answer.question())).question();
            if (!isRead(question)) {
                continue;
            }
            String here = answer.repeat() + "/" + answer.row();
            if (blocks.isEmpty() || !here.equals(at)) {
                blocks.add(new SnapshotView.Block(rows.say(answer.repeat(), answer.rowNumber()), new ArrayList<>()));
                at = here;
            }
            blocks.get(blocks.size() - 1).entries().add(entry(question, answer, labels));
        }
        return blocks;
    }

    private SnapshotView.Entry entry(Question question, Snapshot.Answer answer, Labels labels) {
        boolean file = question.type() == QuestionType.FILE || question.type() == QuestionType.IMAGE;
        String href = file && answer.value() != null
                ? "/api/internal/contributions/" + contribution + "/files/"
                        + AttachmentName.of(answer.value()).id()
                : "";
        String value = text.of(question, answer.value());
        return new SnapshotView.Entry(
                answer.key().toString(),
                labels.of(question.label(), answer.row()),
                value,
                question.unit().isEmpty() || value.isEmpty() ? "" : Units.say(question.unit(), value, language),
                statuses.toldOf(answer.status()),
                Objects.requireNonNullElse(answer.note(), ""),
                question.warning(),
                href,
                earlier.beside(question, answer),
                team.about(answer));
    }

    /** Of the notes only soft checks, which are there where they were raised. */
    static boolean isRead(Question question) {
        return (question.type() != QuestionType.NOTE || question.warning()) && QuestionControls.isDrawn(question);
    }
}
