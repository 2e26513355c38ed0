package org.mirps.employment.contribution.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mirps.employment.contribution.Progress;
import org.mirps.employment.contribution.live.AnswerConflict;
import org.mirps.employment.contribution.live.AnswerSave;
import org.mirps.employment.contribution.live.ContributionWorkflow;
import org.mirps.employment.contribution.live.NoteTooLong;
import org.mirps.employment.contribution.live.Onlooker;
import org.mirps.employment.contribution.live.Remark;
import org.mirps.employment.contribution.live.SignOffDesk;
import org.mirps.employment.contribution.live.StatusUnknown;
import org.mirps.employment.contribution.live.StoredAnswer;
import org.mirps.employment.contribution.reading.Comparison;
import org.mirps.employment.contribution.reading.History;
import org.mirps.employment.contribution.reading.HistoryReading;
import org.mirps.employment.contribution.reading.SnapshotReading;
import org.mirps.employment.contribution.reading.SnapshotView;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.NumberIsThere;
import org.mirps.employment.form.UnknownAnswer;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.AppArchive;

@ExtendWith(ArquillianExtension.class)
class NumberMeaningIT {

    private static final Onlooker PAGE = new Onlooker("people", 0, Language.EN);
    private static final String FORM = """
            | survey |
            | | type | name | label::es | label::en | required | relevant | observation_status | warning |
            | | begin_group | people | Personas | People | | | | |
            | | select_one kind | kind | Tipo | Kind of data | | | | |
            | | integer | total | Personas | Persons | yes | | kind | |
            | | integer | women | Mujeres | Women | | | kind | |
            | | integer | plain | Otra | Another | | | | |
            | | note | many | Son muchas | They are many | | ${total} > 100 | | yes |
            | | end_group | | | | | | | |

            | choices |
            | | list_name | name | label::es | label::en |
            | | kind | official | Oficial | Official |
            | | kind | provisional | Provisional | Provisional |

            | settings |
            | | form_title | form_id | version | default_language |
            | | Cifras | number_meaning | 1 | es |
            """;

    @Inject
    private WorkflowGround ground;

    @Inject
    private AnswerDesk answers;

    @Inject
    private ContributionWorkflow workflow;

    @Inject
    private SignOffDesk signOffs;

    @Inject
    private ContributionReading reading;

    @Inject
    private HistoryReading history;

    @Inject
    private SnapshotReading snapshots;

    private WorkflowGround.Place place;

    @Deployment
    static WebArchive app() {
        return AppArchive.get();
    }

    @BeforeEach
    void aContribution() {
        place = ground.lay(FORM);
    }

    @Test
    void aNumberHasItsOwnStatusElseThatOfItsBlockElseItIsOfficial() {
        answer("total", "10");
        answer("women", "4");
        answer("plain", "1");
        mark("women", "E");
        submit();
        assertThat(frozen()).containsExactly("kind null null", "total A null", "women E null", "plain null null");

        answer("kind", "provisional");
        submit();
        assertThat(frozen()).containsExactly("kind null null", "total P null", "women E null", "plain null null");
    }

    @Test
    void thatThereIsNoNumberIsAnAnswer() {
        assertThat(progress()).isEqualTo(new Progress(0, 1, 1));
        mark("total", "M");
        assertThat(progress()).isEqualTo(new Progress(1, 1, 0));
        note("total", "The registry was closed");
        submit();
        assertThat(frozen())
                .containsExactly(
                        "kind null null", "total M The registry was closed", "women null null", "plain null null");
    }

    @Test
    void aNumberThatIsTypedEndsThatThereIsNone() {
        mark("total", "M");
        answer("total", "12");
        assertThat(ground.rows(stored("total"))).containsExactly("12 null null");
    }

    @Test
    void aNumberThatStandsThereIsNotTakenAway() {
        answer("total", "12");
        assertThatThrownBy(() -> mark("total", "M")).isInstanceOf(NumberIsThere.class);
        assertThat(ground.rows(stored("total"))).containsExactly("12 null null");
        answer("total", "");
        mark("total", "M");
        assertThat(ground.rows(stored("total"))).containsExactly("null M null");
    }

    @Test
    void aValueLeavesStatusAndNoteAndTheyLeaveTheValue() {
        answer("total", "12");
        mark("total", "E");
        note("total", "  Two offices have not reported  ");
        answer("total", "13");
        assertThat(ground.rows(stored("total"))).containsExactly("13 E Two offices have not reported");
        mark("total", "");
        note("total", " ");
        assertThat(ground.rows(stored("total"))).containsExactly("13 null null");
    }

    @Test
    void sayingTheSameAgainChangesNothingAndAnOlderPageOverwritesNothing() {
        answer("total", "12");
        long seen = revision();
        remark(place.contributor(), "total", Remark.About.NOTE, "Registry", seen);
        long after = revision();
        remark(place.colleague(), "total", Remark.About.NOTE, "Registry", seen);
        assertThat(revision()).isEqualTo(after);

        assertThatThrownBy(() -> remark(place.colleague(), "total", Remark.About.NOTE, "Survey", seen))
                .isInstanceOf(AnswerConflict.class);
        assertThatThrownBy(() -> remark(place.colleague(), "total", Remark.About.STATUS, "E", seen))
                .isInstanceOf(AnswerConflict.class);
        assertThat(ground.rows(stored("total"))).containsExactly("12 null Registry");
        StoredAnswer theirs = as(
                place.colleague(),
                () -> reading.storedBeside(place.id(), AnswerKey.of("total"), Remark.About.NOTE, Language.EN));
        assertThat(theirs.value()).isEqualTo("Registry");
        assertThat(theirs.who()).startsWith("contributor");
    }

    @Test
    void whatCarriesNoStatusIsGivenNone() {
        assertThatThrownBy(() -> mark("plain", "E")).isInstanceOf(UnknownAnswer.class);
        assertThatThrownBy(() -> mark("kind", "E")).isInstanceOf(UnknownAnswer.class);
        assertThatThrownBy(() -> mark("total", "X")).isInstanceOf(StatusUnknown.class);
        assertThatThrownBy(() -> note("total", "x".repeat(4_001))).isInstanceOf(NoteTooLong.class);
        note("plain", "Any answer has a source");
    }

    @Test
    void aSoftCheckIsExplainedAndCounted() {
        answer("total", "101");
        assertThat(section())
                .extracting(SectionSummary::softChecks, SectionSummary::explained)
                .containsExactly(1, 0);
        note("many", "A camp was opened");
        assertThat(section())
                .extracting(SectionSummary::softChecks, SectionSummary::explained)
                .containsExactly(1, 1);
        assertThat(as(place.contributor(), () -> reading.missing(place.id(), Language.EN)))
                .extracting(MissingItem::note)
                .containsExactly("A camp was opened");
        submit();
        assertThat(frozen()).endsWith("many null A camp was opened");
        SnapshotView shown = as(place.contributor(), () -> snapshots.snapshot(place.id(), 1, Language.EN));
        assertThat(shown.sections().get(0).blocks().get(0).entries())
                .filteredOn(SnapshotView.Entry::check)
                .extracting(SnapshotView.Entry::label, SnapshotView.Entry::note)
                .containsExactly(tuple("They are many", "A camp was opened"));
    }

    @Test
    void theHistoryAndTheComparisonSayFromWhatToWhat() {
        answer("total", "10");
        submit();
        mark("total", "E");
        List<History.Change> changes = as(
                        place.contributor(),
                        () -> history.history(
                                place.id(),
                                new HistoryReading.Wish(Optional.of(AnswerKey.of("total")), "", 1),
                                Language.EN))
                .changes();
        assertThat(changes.get(0).statusBefore()).isEmpty();
        assertThat(changes.get(0).statusAfter()).isEqualTo("Estimate");
        assertThat(changes.get(0).isValueChanged()).isFalse();
        submit();
        Comparison comparison = as(place.contributor(), () -> snapshots.compare(place.id(), 1, 2, Language.EN));
        assertThat(comparison.sections().get(0).differences())
                .singleElement()
                .extracting(Comparison.Line::statusBefore, Comparison.Line::statusAfter)
                .containsExactly("", "Estimate");
    }

    // Words of the tests

    private void answer(String question, String value) {
        as(
                place.contributor(),
                () -> answers.save(place.id(), new AnswerSave(AnswerKey.of(question), value, revision(), null), PAGE));
    }

    private void mark(String question, String status) {
        remark(place.contributor(), question, Remark.About.STATUS, status, revision());
    }

    private void note(String question, String note) {
        remark(place.contributor(), question, Remark.About.NOTE, note, revision());
    }

    private void remark(AccountId who, String question, Remark.About about, String text, long seen) {
        as(who, () -> answers.remark(place.id(), new Remark(AnswerKey.of(question), about, text, seen), PAGE));
    }

    private void submit() {
        long seen = revision();
        as(place.contributor(), () -> {
            signOffs.signSections(place.id(), List.of("people"), seen);
            return seen;
        });
        as(place.focalPoint(), () -> {
            signOffs.signOff(place.id());
            return workflow.submit(place.id());
        });
        as(place.coordinator(), () -> {
            workflow.sendBack(
                    place.id(),
                    new ContributionWorkflow.SentBack(ground.contribution(place).latestSnapshot(), "Go on", List.of()));
            return seen;
        });
    }

    private SectionSummary section() {
        return as(place.contributor(), () -> reading.overview(place.id(), Language.EN))
                .sections()
                .get(0);
    }

    private Progress progress() {
        return section().progress();
    }

    private long revision() {
        return ground.contribution(place).revision();
    }

    /** Question, status and note of the latest snapshot, in document order. */
    private List<String> frozen() {
        return ground.rows(
                "select a.question, a.status, a.note from snapshot_answer a join snapshot s on s.id = a.snapshot_id"
                        + " where s.contribution_id = ? and s.number = (select max(number) from snapshot where contribution_id = s.contribution_id)"
                        + " order by a.seq",
                place.id().value());
    }

    private String stored(String question) {
        return "select value, status, note from answer where contribution_id = " + place.id() + " and question = '"
                + question + "'";
    }

    private <T> T as(AccountId person, Supplier<T> work) {
        return ground.as(person, work);
    }
}
