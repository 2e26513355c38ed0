package org.mirps.employment.consolidation.matrix;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.mirps.employment.consolidation.AnswerOnce;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.consolidation.PlacedAnswer;
import org.mirps.employment.consolidation.SectionReader;
import org.mirps.employment.consolidation.SnapshotReader;
import org.mirps.employment.consolidation.indicator.RoundIndicators;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormElement;
import org.mirps.employment.form.Question;
import org.mirps.employment.form.catalogue.FormCatalog;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.round.RoundRepository;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/**
 * What analysts and coordinators see of a round on one screen. Of each participant the latest snapshot of a submitted or accepted contribution
 * counts, never a draft, whatever it lets others see: who reads this may see all of it. Every method throws {@link NotFound} where there is no such
 * round, section, repeat, participant or question.
 */
@UseCases
public class MatrixDesk {

    @Inject
    RoundRepository rounds;

    @Inject
    FormCatalog forms;

    @Inject
    SnapshotReader snapshots;

    @Inject
    SectionReader reader;

    @Inject
    RoundIndicators indicators;

    /**
     * A section of a round, with all its columns; checks that nobody raised have none. Five statements at most.
     *
     * @param section its name; empty: the first one
     * @param repeat whose entries are the lines, whatever the section; empty: participants are
     */
    @Permits({Role.ANALYST, Role.COORDINATOR})
    @Transactional
    public Matrix matrix(RoundCode code, String section, String repeat) {
        List<Round> all = rounds.announced();
        Round round = round(all, code);
        FormDefinition form = form(round.formVersionId());
        FormElement.Group group = section(form, repeat.isEmpty() ? section : form.sectionOf(repeat));
        List<Column> columns = repeat.isEmpty() ? Columns.of(group) : Columns.of(repeat(form, repeat));
        Matrix whole = matrix(all, round, form, group, repeat, columns);
        return whole.ofColumns(column -> !column.isCheck() || isRaised(whole, column));
    }

    /**
     * One answer, and what earlier snapshots said. Six statements at most.
     *
     * @param key of the answer: its question, and its entry where it stands in a repeat
     */
    @Permits({Role.ANALYST, Role.COORDINATOR})
    @Transactional
    public OpenedAnswer answer(RoundCode code, ParticipantCode participant, AnswerKey key) {
        List<Round> all = rounds.announced();
        Round round = round(all, code);
        FormDefinition form = form(round.formVersionId());
        FormDefinition.Place place = form.places().get(key.question());
        if (place == null) {
            throw new NotFound("question " + key.question());
        }
        Question question = place.question();
        Matrix matrix = matrix(
                all,
                round,
                form,
                section(form, place.section()),
                key.row().isRoot() ? "" : place.repeat(),
                List.of(new Column(question)));
        Line line = matrix.lines().stream()
                .filter(one -> one.participant().code().equals(participant))
                .filter(one -> one.cells().get(0).key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("answer " + key + " of " + participant));
        List<AnswerOnce> history = reader.history(round.id(), participant, key);
        return new OpenedAnswer(
                round,
                matrix.before(),
                form,
                matrix.section(),
                question,
                line.participant(),
                line.row(),
                line.cells().get(0),
                matrix.spreads().get(question.name()),
                history,
                forms(round, history.stream().mapToLong(AnswerOnce::formVersionId)));
    }

    private Matrix matrix(
            List<Round> all,
            Round round,
            FormDefinition form,
            FormElement.Group section,
            String repeat,
            List<Column> columns) {
        List<String> questions = columns.stream()
                .filter(column -> !column.isOfEntries())
                .map(Column::name)
                .toList();
        List<String> repeats = repeat.isEmpty()
                ? columns.stream().filter(Column::isOfEntries).map(Column::name).toList()
                : List.of(repeat);
        Round before = indicators.before(round, form, all).orElse(null);
        List<PlacedAnswer> answers = reader.answers(round.id(), questions);
        List<Participation.Standing> standings = snapshots.standings(round.id());
        MatrixMaker maker = new MatrixMaker(
                columns,
                answers,
                reader.rows(round.id(), repeats),
                before == null || !repeat.isEmpty() ? List.of() : reader.answers(before.id(), questions));
        List<Line> lines = maker.lines(standings, repeat);
        return new Matrix(
                round,
                before,
                form,
                section,
                repeat,
                columns,
                lines,
                forms(round, answers.stream().mapToLong(PlacedAnswer::formVersionId)),
                maker.spreads());
    }

    private static boolean isRaised(Matrix matrix, Column column) {
        int at = matrix.columns().indexOf(column);
        return matrix.lines().stream().anyMatch(line -> line.cells().get(at).gap() == null);
    }

    private static Round round(List<Round> all, RoundCode code) {
        return all.stream()
                .filter(round -> round.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("round " + code));
    }

    private static FormElement.Group section(FormDefinition form, String name) {
        Stream<FormElement.Group> sections = form.sections().stream();
        return sections.filter(section -> name.isEmpty() || section.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("section " + name));
    }

    private static FormElement.Repeat repeat(FormDefinition form, String name) {
        return form.repeats().stream()
                .filter(repeat -> repeat.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("repeat " + name));
    }

    private Map<Long, FormDefinition> forms(Round round, LongStream versions) {
        Map<Long, FormDefinition> known = new HashMap<>();
        LongStream.concat(LongStream.of(round.formVersionId()), versions)
                .distinct()
                .forEach(version -> known.put(version, form(version)));
        return known;
    }

    private FormDefinition form(long version) {
        return forms.form(version).definition();
    }
}
