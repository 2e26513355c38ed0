package org.mirps.employment.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.CompiledForm;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.FormRun;
import org.mirps.employment.form.Question;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.testing.Workbooks;

/** The seed over the shipped form and the real engine. */
class SeedFitsFormTest {

    private static final SeedFolder SEED = new SeedFolder(Path.of("db", "seed"));
    private static final CompiledForm FORM = Workbooks.compiled("form-sne-2025");
    private static final Map<String, FormDefinition.Place> PLACES =
            FORM.definition().places();
    private static final Map<ParticipantCode, EngineSheet> FILLED = new HashMap<>();

    static Stream<ParticipantCode> submitting() {
        return in(ContributionStatus.SUBMITTED);
    }

    static Stream<ParticipantCode> answering() {
        return Stream.concat(submitting(), in(ContributionStatus.DRAFT));
    }

    @Test
    void theRoundAsksForTheShippedForm() {
        assertThat(FORM.definition().formId()).isEqualTo(SEED.round().formId());
        assertThat(FORM.definition().version()).isEqualTo(SEED.round().formVersion());
    }

    @ParameterizedTest
    @MethodSource("answering")
    void everyQuestionStandsWhereTheFormAsksIt(ParticipantCode government) {
        SeedAnswers seed = seed(government);
        assertThat(seed.answers().keySet())
                .allSatisfy(question -> assertThat(repeatOf(question)).isEmpty());
        seed.rows()
                .forEach((repeat, rows) -> assertThat(rows)
                        .flatExtracting(Map::keySet)
                        .allSatisfy(question ->
                                assertThat(repeatOf((String) question)).isEqualTo(repeat)));
    }

    @ParameterizedTest
    @MethodSource("answering")
    void everyAnswerToASelectIsAChoiceOfIt(ParticipantCode government) {
        cells(seed(government)).forEach(entry -> {
            String value = entry.getValue().value();
            if (value != null) {
                assertChoices(entry.getKey(), List.of(value.split(" ", -1)));
            }
        });
    }

    @Test
    void everyRuleSpeaksOfQuestionsAndChoicesOfTheForm() {
        SEED.rules().rules().forEach((question, rule) -> {
            Question asked = place(question).question();
            if (rule instanceof Rule.Choices choices) {
                assertThat(asked.type().isSelect()).isTrue();
                assertChoices(
                        question,
                        choices.choices().stream()
                                .map(Rule.Choices.Weighted::name)
                                .toList());
            } else if (rule instanceof Rule.Share share) {
                assertThat(place(share.of()).question().type().isNumber()).isTrue();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("submitting")
    void nothingBlocksTheSubmission(ParticipantCode government) {
        assertThat(filled(government).run().nodes().stream()
                        .filter(FormRun.Node::isProblem)
                        .map(node -> node.key() + " = " + node.value()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("answering")
    void everyAnswerIsShownInTheEndAndNamesItsSource(ParticipantCode government) {
        EngineSheet sheet = filled(government);
        assertThat(sheet.values().keySet())
                .allMatch(key -> sheet.run().node(key).relevant());
        assertThat(sheet.notes().values()).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @MethodSource("answering")
    void whatIsLeftEmptyOnPurposeStaysEmpty(ParticipantCode government) {
        SeedAnswers seed = seed(government);
        EngineSheet sheet = filled(government);
        assertThat(seed.answers().entrySet())
                .filteredOn(entry -> entry.getValue().value() == null)
                .allSatisfy(entry -> assertThat(
                                sheet.run().node(AnswerKey.of(entry.getKey())).value())
                        .isNull());
    }

    @ParameterizedTest
    @MethodSource("answering")
    void fillingAgainWhatIsFilledChangesNothing(ParticipantCode government) {
        EngineSheet sheet = freshlyFilled(government);
        var values = Map.copyOf(sheet.values());
        var rows = List.copyOf(sheet.rows());
        fill(government, sheet);
        assertThat(sheet.values()).containsExactlyInAnyOrderEntriesOf(values);
        assertThat(sheet.rows()).isEqualTo(rows);
    }

    @Test
    void gapsAreMarkedAsIllustrativeAndTheDraftKeepsThem() {
        String illustrative = SEED.rules().note().es();
        EngineSheet mexico = filled(new ParticipantCode("MX"));
        assertThat(mexico.notes()).containsEntry(AnswerKey.of("occupation_class"), illustrative);
        EngineSheet guatemala = filled(new ParticipantCode("GT"));
        assertThat(guatemala.values().keySet())
                .extracting(AnswerKey::question)
                .isSubsetOf(cells(seed(new ParticipantCode("GT")))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    /** Filled once: only to be looked at. */
    private static EngineSheet filled(ParticipantCode government) {
        return FILLED.computeIfAbsent(government, SeedFitsFormTest::freshlyFilled);
    }

    private static EngineSheet freshlyFilled(ParticipantCode government) {
        EngineSheet sheet = new EngineSheet(FORM, government);
        fill(government, sheet);
        return sheet;
    }

    private static void fill(ParticipantCode government, EngineSheet sheet) {
        new SheetFiller(seed(government), SEED.rules(), Language.ES, sheet).fill();
    }

    private static SeedAnswers seed(ParticipantCode government) {
        return SEED.answers(SEED.round().code(), government);
    }

    private static Stream<ParticipantCode> in(ContributionStatus state) {
        return SEED.round().states().entrySet().stream()
                .filter(entry -> entry.getValue() == state)
                .map(Map.Entry::getKey);
    }

    private static FormDefinition.Place place(String question) {
        return Objects.requireNonNull(PLACES.get(question), () -> "The form does not ask " + question);
    }

    private static String repeatOf(String question) {
        return place(question).repeat();
    }

    private static void assertChoices(String name, List<String> values) {
        Question question = place(name).question();
        if (question.type().isSelect()) {
            assertThat(values)
                    .allSatisfy(value -> assertThat(FORM.definition().findChoice(question.listName(), value))
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
