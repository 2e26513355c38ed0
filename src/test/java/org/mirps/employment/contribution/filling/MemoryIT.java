package org.mirps.employment.contribution.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.contribution.HasProblems;
import org.mirps.employment.contribution.LeftToConfirm;
import org.mirps.employment.contribution.Progress;
import org.mirps.employment.contribution.live.AnswerConflict;
import org.mirps.employment.contribution.live.AnswerSave;
import org.mirps.employment.contribution.live.ContributionWorkflow;
import org.mirps.employment.contribution.live.Onlooker;
import org.mirps.employment.contribution.live.SectionChanged;
import org.mirps.employment.contribution.live.SignOffDesk;
import org.mirps.employment.contribution.reading.ChangeKind;
import org.mirps.employment.contribution.reading.History;
import org.mirps.employment.contribution.reading.HistoryReading;
import org.mirps.employment.contribution.words.EarlierAnswer;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.BusinessRefusal;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.testing.AppArchive;

/** A contribution that begins with the accepted answers of the round before, also over a newer version of the form. */
@ExtendWith(ArquillianExtension.class)
class MemoryIT {

    private static final RowId ROW = WorkflowGround.row('r');
    private static final AnswerKey REGIME = new AnswerKey(ROW, "regime_name");

    @Inject
    private WorkflowGround ground;

    @Inject
    private MemoryGround years;

    @Inject
    private AnswerDesk answers;

    @Inject
    private MemoryDesk memory;

    @Inject
    private ContributionWorkflow workflow;

    @Inject
    private ContributionReading reading;

    @Inject
    private HistoryReading history;

    @Inject
    private SignOffDesk signOffs;

    @Inject
    private RowDesk rows;

    private WorkflowGround.Place people;
    private ContributionId id;

    @Deployment
    static WebArchive app() {
        return AppArchive.get();
    }

    /** What was accepted: 100 persons, 40 of them placed, a text, and an entry; the round of now asks a newer form. */
    @BeforeEach
    void aYearThatWasAccepted() {
        people = ground.lay();
        MemoryGround.Years laid = years.lay();
        ContributionId before = laid.before();
        as(people.focalPoint(), () -> {
            ground.giveAll(before, people.contributor(), people.colleague());
            ground.giveAll(laid.now(), people.contributor(), people.colleague());
            return laid;
        });
        save(before, "total", "100", null);
        save(before, "placed", "40", "From the register");
        save(before, "words", "As ever", null);
        as(people.contributor(), () -> {
            rows.addRow(before, "regime", RowId.ROOT, ROW);
            return before;
        });
        save(before, REGIME, "Permit", 99, null);
        submit(before, "numbers", "others");
        as(people.coordinator(), () -> {
            workflow.accept(before, 1);
            return before;
        });
        id = laid.now();
    }

    @Test
    void whatIsShownBeforeAnybodyBeginsIsStoredNowhere() {
        assertThat(question("people").shown().value()).isEqualTo("100");
        assertThat(question("people").isToConfirm()).isTrue();
        assertThat(question("placed").shown().value()).isEqualTo("40");
        assertThat(question("placed").shown().note())
                .as("the note of then explains nothing of now")
                .isEmpty();
        assertThat(question("words").shown().savedText()).matches("Taken over from .+ \\(.+\\), to be confirmed");
        assertThat(rowQuestion().shown().value()).isEqualTo("Permit");
        assertThat(overview().progress()).isEqualTo(new Progress(0, 2, 0, 4));
        assertThat(overview().header().status()).isEqualTo(ContributionStatus.NOT_STARTED);
        assertThat(stored()).isEmpty();
    }

    @Test
    void theEarlierAnswerStandsBesideWithItsRoundAndTheChange() {
        save("people", "110");
        EarlierAnswer earlier = Objects.requireNonNull(question("people").earlier());
        assertThat(earlier.value()).isEqualTo("100");
        assertThat(earlier.change()).isEqualTo("+10 %");
        assertThat(earlier.round()).startsWith("Before ").endsWith(")");
        assertThat(Objects.requireNonNull(question("placed").earlier()).note()).isEqualTo("From the register");
        assertThat(question("fresh").earlier()).isNull();
    }

    @Test
    void theFirstChangeTakesAllOver() {
        save("words", "Otherwise");
        assertThat(stored())
                .containsExactlyInAnyOrder(
                        "people 100 true 0",
                        "placed 40 true 0",
                        "regime_name Permit true 0",
                        "words Otherwise false 1");
        assertThat(overview().progress()).isEqualTo(new Progress(0, 2, 0, 3));
        assertThat(overview().header().status()).isEqualTo(ContributionStatus.DRAFT);
        assertThat(rowQuestion().isToConfirm()).isTrue();
    }

    @Test
    void anEntryMayBeTheFirstThatChanges() {
        as(people.contributor(), () -> {
            rows.removeRow(id, ROW);
            return id;
        });
        assertThat(stored()).containsExactlyInAnyOrder("people 100 true 0", "placed 40 true 0", "words As ever true 0");
    }

    @Test
    void twoFirstSavesAtOnceTakeOverOnce() throws Exception {
        for (int i = 0; i < 5; i++) {
            aYearThatWasAccepted();
            Node here = Node.another(id);
            Node there = Node.another(id);
            List<BusinessRefusal> refusals = ground.atOnce(List.of(
                    () -> onNode(here, "people", "101", people.contributor()),
                    () -> onNode(there, "placed", "41", people.colleague())));
            assertThat(refusals).containsOnlyNulls();
            assertThat(stored()).hasSize(4).anySatisfy(line -> assertThat(line).startsWith("people 101 false"));
            assertThat(stored()).anySatisfy(line -> assertThat(line).startsWith("placed 41 false"));
            assertThat(ground.rows("select count(*) from repeat_row where contribution_id = ?", id.value()))
                    .containsExactly("1");
        }
    }

    @Test
    void savingTheSameConfirms() {
        save("people", "100");
        assertThat(question("people").isToConfirm()).isFalse();
        assertThat(overview().progress()).isEqualTo(new Progress(1, 2, 0, 3));
        long revision = overview().signing().revision();
        save("people", "100");
        assertThat(overview().signing().revision())
                .as("a second time changes nothing")
                .isEqualTo(revision);
    }

    @Test
    void aSectionIsConfirmedAtOnceAsItWasSeen() {
        MemoryDesk.Confirmed confirmed = confirm("numbers", 0);
        assertThat(confirmed.count()).isEqualTo(2);
        assertThat(confirmed.changes().section()).isEqualTo(new Progress(2, 2, 0, 0));
        assertThat(stored())
                .containsExactlyInAnyOrder(
                        "people 100 false 1", "placed 40 false 1", "regime_name Permit true 0", "words As ever true 0");
        assertThat(confirm("numbers", 1).count()).isZero();
        assertThat(ground.rows(
                        "select section, problems, to_confirm, started from contribution_section where contribution_id = ? order by section",
                        id.value()))
                .containsExactly("numbers 0 0 true", "others 0 2 false");
    }

    @Test
    void aSectionThatSomebodyChangedMeanwhileIsNotConfirmed() {
        as(people.colleague(), () -> answers.save(id, saved("people", "105", 0), page("numbers", 0)));
        assertThatThrownBy(() -> confirm("numbers", 0)).isInstanceOf(SectionChanged.class);
        assertThat(question("placed").isToConfirm()).isTrue();
        assertThat(confirm("others", 0).count()).isEqualTo(2);
    }

    @Test
    void anAnswerThatSomebodyChangedMeanwhileIsNotConfirmed() {
        as(people.colleague(), () -> answers.save(id, saved("people", "105", 0), page("numbers", 0)));
        assertThatThrownBy(() ->
                        as(people.contributor(), () -> answers.save(id, saved("people", "100", 0), page("numbers", 0))))
                .isInstanceOf(AnswerConflict.class);
    }

    @Test
    void confirmingEndsTheSignOffOfItsSection() {
        confirm("numbers", 0);
        confirm("others", Long.MAX_VALUE);
        sign("numbers", "others");
        save("words", "Otherwise");
        assertThat(overview().signing().sections())
                .extracting(line -> line.section().name(), Signing.Section::isSigned)
                .containsExactly(tuple("numbers", true), tuple("others", false));
    }

    @Test
    void submissionWaitsUntilNothingIsLeftToConfirm() {
        save("people", "100");
        save("placed", "40");
        assertThatThrownBy(() -> sign("others")).isInstanceOf(LeftToConfirm.class);
        assertThat(missing()).containsExactly("words TO_CONFIRM", "regime_name TO_CONFIRM");
        confirm("others", Long.MAX_VALUE);
        assertThat(missing()).isEmpty();
        sign("numbers", "others");
        as(people.focalPoint(), () -> {
            signOffs.signOff(id);
            return workflow.submit(id);
        });
        assertThat(overview().header().status()).isEqualTo(ContributionStatus.SUBMITTED);
    }

    @Test
    void aChangeBeyondTheToleranceAsksWhy() {
        save("people", "126");
        assertThat(question("people").shown().error())
                .isEqualTo("It changed by +26 % since " + overview().memory()
                        + ": more than 25 %. Explain the change in the note.");
        assertThat(missing()).startsWith("people UNEXPLAINED");
        confirm("numbers", Long.MAX_VALUE);
        assertThatThrownBy(() -> sign("numbers")).isInstanceOf(HasProblems.class);
        as(
                people.contributor(),
                () -> answers.save(
                        id,
                        new AnswerSave(AnswerKey.of("people"), "126", 99, "Two new offices"),
                        page("numbers", Long.MAX_VALUE)));
        assertThat(question("people").shown().error()).isEmpty();
        sign("numbers");
    }

    @Test
    void theNewestAcceptedSnapshotCountsUntilSomebodyBegins() {
        reopen(1);
        assertThat(question("people").shown().value())
                .as("nothing is accepted now")
                .isEmpty();
        save(years.laid().before(), "total", "120", null);
        submit(years.laid().before(), "numbers");
        as(people.coordinator(), () -> {
            workflow.accept(years.laid().before(), 2);
            return id;
        });
        assertThat(question("people").shown().value()).isEqualTo("120");
        save("placed", "40");
        reopen(2);
        assertThat(question("people").shown().value()).isEqualTo("120");
        assertThat(Objects.requireNonNull(question("people").earlier()).value()).isEqualTo("120");
    }

    @Test
    void whoPrefersBeginsBlankAndSeesTheEarlierAnswersAllTheSame() {
        as(people.contributor(), () -> {
            memory.startBlank(id);
            memory.startBlank(id);
            return id;
        });
        assertThat(stored()).isEmpty();
        assertThat(question("people").shown().value()).isEmpty();
        assertThat(Objects.requireNonNull(question("people").earlier()).value()).isEqualTo("100");
        assertThat(overview().progress()).isEqualTo(new Progress(0, 2, 2, 0));
        assertThat(question("people").shown().flags())
                .as("what nobody has answered is not changed")
                .isEqualTo("empty flagged");
    }

    @Test
    void theHistoryTellsWhatWasTakenOverConfirmedAndChanged() {
        confirm("numbers", 0);
        save("words", "Otherwise");
        List<History.Change> changes = as(
                        people.contributor(),
                        () -> history.history(id, new HistoryReading.Wish(Optional.empty(), "", 1), Language.EN))
                .changes();
        assertThat(changes)
                .extracting(History.Change::kind, History.Change::key)
                .startsWith(tuple(ChangeKind.CHANGED, "words"))
                .contains(
                        tuple(ChangeKind.TAKEN_OVER, "people"),
                        tuple(ChangeKind.CONFIRMED, "people"),
                        tuple(ChangeKind.TAKEN_OVER, "words"),
                        tuple(ChangeKind.ROW_TAKEN_OVER, "regime"),
                        tuple(ChangeKind.TAKEN_OVER, REGIME.toString()))
                .hasSize(8);
        assertThat(changes.stream()
                        .filter(change -> change.key().equals("people"))
                        .map(History.Change::kind))
                .containsExactly(ChangeKind.CONFIRMED, ChangeKind.TAKEN_OVER);
    }

    @Test
    void theFilterCountsWhatItShows() {
        save("people", "150");
        assertThat(section("numbers").filters())
                .containsExactly(
                        new SectionFilter("all", 3),
                        new SectionFilter("changed", 1),
                        new SectionFilter("to-confirm", 1),
                        new SectionFilter("empty", 1),
                        new SectionFilter("flagged", 1));
    }

    @Test
    void anotherGovernmentRemembersNothing() {
        assertThatThrownBy(() -> as(people.stranger(), () -> memory.confirmSection(id, page("numbers", 0))))
                .isInstanceOf(NotFound.class);
    }

    private void submit(ContributionId contribution, String... sections) {
        as(people.contributor(), () -> {
            signOffs.signSections(contribution, List.of(sections), Long.MAX_VALUE);
            return contribution;
        });
        as(people.focalPoint(), () -> {
            signOffs.signOff(contribution);
            return workflow.submit(contribution);
        });
    }

    private void reopen(int snapshot) {
        as(people.coordinator(), () -> {
            workflow.reopen(
                    years.laid().before(), new ContributionWorkflow.SentBack(snapshot, "Look again", List.of()));
            return id;
        });
    }

    private void sign(String... sections) {
        as(people.contributor(), () -> {
            signOffs.signSections(id, List.of(sections), Long.MAX_VALUE);
            return id;
        });
    }

    private MemoryDesk.Confirmed confirm(String section, long since) {
        return as(people.contributor(), () -> memory.confirmSection(id, page(section, since)));
    }

    private void save(String question, String value) {
        save(id, question, value, null);
    }

    private void save(ContributionId contribution, String question, String value, @Nullable String note) {
        save(contribution, AnswerKey.of(question), value, 99, note);
    }

    private void save(ContributionId contribution, AnswerKey key, String value, long seen, @Nullable String note) {
        as(
                people.contributor(),
                () -> answers.save(
                        contribution, new AnswerSave(key, value, seen, note), page("numbers", Long.MAX_VALUE)));
    }

    private Object onNode(Node node, String question, String value, AccountId by) {
        return ground.as(
                by, () -> node.answers().save(id, saved(question, value, 0), new Onlooker("", 0, Language.EN)));
    }

    private static AnswerSave saved(String question, String value, long seen) {
        return new AnswerSave(AnswerKey.of(question), value, seen, null);
    }

    private static Onlooker page(String section, long since) {
        return new Onlooker(section, since, Language.EN);
    }

    private ContributionOverview overview() {
        return as(people.contributor(), () -> reading.overview(id, Language.EN));
    }

    private List<String> missing() {
        return as(people.contributor(), () -> reading.missing(id, Language.EN)).stream()
                .map(each -> each.anchor().replaceFirst("^f-(r{12}-)?", "") + " " + each.kind())
                .toList();
    }

    private ItemView.QuestionView question(String name) {
        return question(AnswerKey.of(name));
    }

    private ItemView.QuestionView rowQuestion() {
        return question(REGIME);
    }

    private ItemView.QuestionView question(AnswerKey key) {
        return (ItemView.QuestionView) as(people.contributor(), () -> reading.item(id, key, RowId.ROOT, Language.EN))
                .view();
    }

    private SectionContent section(String name) {
        return as(people.contributor(), () -> reading.section(id, name, RowId.ROOT, Language.EN))
                .content();
    }

    /** Question, value, whether it is to be confirmed, and revision, of every stored answer. */
    private List<String> stored() {
        return new ArrayList<>(ground.rows(
                "select question, value, to_confirm, revision from answer where contribution_id = ?", id.value()));
    }

    private <T> T as(AccountId who, Supplier<T> work) {
        return ground.as(who, work);
    }
}
