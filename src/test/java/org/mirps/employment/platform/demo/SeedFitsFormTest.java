package org.mirps.employment.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.CompiledForm;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormRun;
import org.mirps.employment.form.Question;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.testing.Workbooks;

/** The seed over the shipped forms and the real engine. */
class SeedFitsFormTest {

    private static final SeedFolder SEED = new SeedFolder(Path.of("db", "seed"));
    private static final Map<String, CompiledForm> FORMS = Stream.of(
                    "form-sne-2025", "form-competencias-2025", "form-buenas-practicas-2025")
            .map(Workbooks::compiled)
            .collect(Collectors.toMap(form -> form.definition().formId(), Function.identity()));
    private static final Map<Told, EngineSheet> FILLED = new HashMap<>();

    /** One contribution of the seed. */
    record Told(SeedRound round, SeedContribution contribution) {

        FormDefinition form() {
            return SeedFitsFormTest.form(round);
        }

        CompiledForm compiled() {
            return Objects.requireNonNull(FORMS.get(round.formId()));
        }

        SeedAnswers seed() {
            return SEED.answers(round, contribution.participant());
        }

        @Override
        public String toString() {
            return round.code() + " " + contribution.participant();
        }
    }

    static Stream<Told> submitting() {
        return answering().filter(told -> told.contribution().submitted() != null);
    }

    static Stream<Told> answering() {
        return SEED.rounds().stream()
                .flatMap(round -> round.contributions().stream().map(contribution -> new Told(round, contribution)))
                .filter(told -> told.contribution().entered() != null);
    }

    static Stream<SeedRound> rounds() {
        return SEED.rounds().stream();
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void aRoundAsksForAShippedForm(SeedRound round) {
        assertThat(form(round).version()).isEqualTo(round.formVersion());
    }

    @ParameterizedTest
    @MethodSource("answering")
    void everyQuestionStandsWhereTheFormAsksIt(Told told) {
        SeedAnswers seed = told.seed();
        assertThat(seed.answers().keySet())
                .allSatisfy(
                        question -> assertThat(repeatOf(told.form(), question)).isEmpty());
        seed.rows()
                .forEach((repeat, rows) -> assertThat(rows)
                        .flatExtracting(Map::keySet)
                        .allSatisfy(question -> assertThat(repeatOf(told.form(), (String) question))
                                .isEqualTo(repeat)));
    }

    @ParameterizedTest
    @MethodSource("answering")
    void everyAnswerToASelectIsAChoiceOfIt(Told told) {
        cells(told.seed()).forEach(entry -> {
            String value = entry.getValue().value();
            if (value != null) {
                assertChoices(told.form(), entry.getKey(), List.of(value.split(" ", -1)));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void everyRuleSpeaksOfQuestionsAndChoicesOfTheForm(SeedRound round) {
        FormDefinition form = form(round);
        round.rules().rules().forEach((question, rule) -> {
            Question asked = place(form, question).question();
            if (rule instanceof Rule.Choices choices) {
                assertThat(asked.type().isSelect()).isTrue();
                assertChoices(
                        form,
                        question,
                        choices.choices().stream()
                                .map(Rule.Choices.Weighted::name)
                                .toList());
            } else if (rule instanceof Rule.Share share) {
                assertThat(place(form, share.of()).question().type().isNumber()).isTrue();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void onlyNumbersFollowATrendAndEachFollowsOne(SeedRound round) {
        FormDefinition form = form(round);
        List<String> questions = Stream.ofNullable(round.yearBefore())
                .flatMap(before -> before.trends().stream())
                .flatMap(trend -> trend.questions().stream())
                .toList();
        assertThat(questions)
                .doesNotHaveDuplicates()
                .allSatisfy(question -> assertThat(
                                place(form, question).question().type().isNumber())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("submitting")
    void nothingBlocksTheSubmission(Told told) {
        assertThat(filled(told).run().nodes().stream()
                        .filter(FormRun.Node::isProblem)
                        .map(node -> node.key() + " = " + node.value()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("answering")
    void everyAnswerIsShownInTheEndAndNamesItsSource(Told told) {
        EngineSheet sheet = filled(told);
        assertThat(sheet.values().keySet())
                .allMatch(key -> sheet.run().node(key).relevant());
        assertThat(sheet.notes().values()).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @MethodSource("answering")
    void whatIsLeftEmptyOnPurposeStaysEmpty(Told told) {
        SeedAnswers seed = told.seed();
        EngineSheet sheet = filled(told);
        assertThat(seed.answers().entrySet())
                .filteredOn(entry -> entry.getValue().value() == null)
                .allSatisfy(entry -> assertThat(
                                sheet.run().node(AnswerKey.of(entry.getKey())).value())
                        .isNull());
    }

    @ParameterizedTest
    @MethodSource("answering")
    void fillingAgainWhatIsFilledChangesNothing(Told told) {
        EngineSheet sheet = freshlyFilled(told);
        var values = Map.copyOf(sheet.values());
        var rows = List.copyOf(sheet.rows());
        fill(told, sheet);
        assertThat(sheet.values()).containsExactlyInAnyOrderEntriesOf(values);
        assertThat(sheet.rows()).isEqualTo(rows);
    }

    @Test
    void gapsAreMarkedAsIllustrativeAndTheDraftKeepsThem() {
        String illustrative = "Dato ilustrativo de demostración.";
        EngineSheet mexico = filled(told("sne-2025", "MX"));
        assertThat(mexico.notes()).containsEntry(AnswerKey.of("occupation_class"), illustrative);
        EngineSheet guatemala = filled(told("sne-2025", "GT"));
        assertThat(guatemala.values().keySet())
                .extracting(AnswerKey::question)
                .isSubsetOf(cells(told("sne-2025", "GT").seed())
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private static FormDefinition form(SeedRound round) {
        return Objects.requireNonNull(FORMS.get(round.formId()), "The round asks for a form that does not ship")
                .definition();
    }

    private static Told told(String round, String participant) {
        return answering()
                .filter(told -> told.round().code().value().equals(round))
                .filter(told -> told.contribution().participant().value().equals(participant))
                .findFirst()
                .orElseThrow();
    }

    /** Filled once: only to be looked at. */
    private static EngineSheet filled(Told told) {
        return FILLED.computeIfAbsent(told, SeedFitsFormTest::freshlyFilled);
    }

    private static EngineSheet freshlyFilled(Told told) {
        EngineSheet sheet =
                new EngineSheet(told.compiled(), country(told.contribution().participant()));
        fill(told, sheet);
        return sheet;
    }

    private static void fill(Told told, EngineSheet sheet) {
        new SheetFiller(told.seed(), told.round().rules(), Language.ES, sheet).fill();
    }

    private static String country(ParticipantCode participant) {
        return SEED.organisations().stream()
                .filter(organisation -> organisation.code().equals(participant))
                .findFirst()
                .map(organisation -> organisation.country().value())
                .orElse(participant.value());
    }

    private static FormDefinition.Place place(FormDefinition form, String question) {
        return Objects.requireNonNull(form.places().get(question), () -> "The form does not ask " + question);
    }

    private static String repeatOf(FormDefinition form, String question) {
        return place(form, question).repeat();
    }

    private static void assertChoices(FormDefinition form, String name, List<String> values) {
        Question question = place(form, name).question();
        if (question.type().isSelect()) {
            assertThat(values)
                    .allSatisfy(value -> assertThat(form.findChoice(question.listName(), value))
                            .as("%s of %s", value, name)
                            .isPresent());
        }
    }

    private static Stream<Map.Entry<String, SeedAnswers.Cell>> cells(SeedAnswers seed) {
        List<Map<String, SeedAnswers.Cell>> all = new ArrayList<>(List.of(seed.answers()));
        seed.rows().values().forEach(all::addAll);
        return all.stream().flatMap(cells -> cells.entrySet().stream());
    }
}
