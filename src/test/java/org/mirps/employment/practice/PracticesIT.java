package org.mirps.employment.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.Dissemination;
import org.mirps.employment.contribution.access.DisseminationDesk;
import org.mirps.employment.contribution.live.ContributionWorkflow;
import org.mirps.employment.practice.catalogue.CatalogueReading;
import org.mirps.employment.practice.catalogue.PublicationDesk;
import org.mirps.employment.practice.commitment.CommitmentDesk;
import org.mirps.employment.practice.commitment.CommitmentMove;
import org.mirps.employment.practice.commitment.CommitmentMoveNotAllowed;
import org.mirps.employment.practice.commitment.CommitmentNote;
import org.mirps.employment.practice.commitment.CommitmentReading;
import org.mirps.employment.practice.commitment.Commitments;
import org.mirps.employment.practice.commitment.ReportNotPossible;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.NotPermitted;
import org.mirps.employment.shared.TableWriter;
import org.mirps.employment.testing.AppArchive;

/** What follows from accepted answers, who reads it and who changes it, on the real database. */
@ExtendWith(ArquillianExtension.class)
class PracticesIT {

    private static final String TITLE = "Capacitación de promotoras <b>laborales</b>";
    private static final CommitmentFilter MINE = new CommitmentFilter("", "", Optional.empty(), false, true);

    @Inject
    private PracticeGround ground;

    @Inject
    private CatalogueReading catalogue;

    @Inject
    private PublicationDesk publication;

    @Inject
    private CommitmentReading reading;

    @Inject
    private CommitmentDesk desk;

    @Inject
    private ContributionWorkflow workflow;

    @Inject
    private DisseminationDesk dissemination;

    private ContributionId id;

    @Deployment
    static WebArchive app() {
        return AppArchive.get();
    }

    @BeforeEach
    void somethingIsSubmitted() {
        ground.execute("update practice set reach = 'NOBODY', accepted = false");
        ground.execute("update commitment set accepted = false");
        id = ground.lay();
        ground.submit(id, 1, TITLE, "PUBLIC");
    }

    @Test
    void nothingIsReadBeforeItIsAcceptedNotEvenByTheRegionalTeam() {
        assertThat(seenBy("coordinator")).isEmpty();
        assertThat(seenBy("owner")).isEmpty();
    }

    @Test
    void whatIsAcceptedIsReadByGovernmentsAndWhatIsPublishedByEverybody() {
        ground.accept(id, 1);
        assertThat(seenBy("owner")).containsExactly(TITLE);
        assertThat(seenBy("helper")).containsExactly(TITLE);
        assertThat(seenBy("government")).containsExactly(TITLE);
        assertThat(seenBy("coordinator")).containsExactly(TITLE);
        assertThat(seenBy("stranger")).isEmpty();
        assertThat(seenByVisitors(PracticeSearch.ALL)).isEmpty();
        publish();
        assertThat(seenBy("stranger")).containsExactly(TITLE);
        assertThat(seenByVisitors(PracticeSearch.ALL)).containsExactly(TITLE);
        PracticeId practice = practice();
        PracticeView view = ground.asVisitor(() -> catalogue.practice(practice, Language.EN));
        assertThat(view.publication()).isEmpty();
        assertThat(view.facts()).extracting(PracticeView.Fact::label).contains("Themes", "Participating populations");
    }

    @Test
    void onlyTheFocalPointOfItsOwnerDecides() {
        ground.accept(id, 1);
        PracticeId practice = practice();
        assertThatThrownBy(() -> ground.as("stranger", () -> decide(practice))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ground.as("helper", () -> decide(practice))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> ground.as("coordinator", () -> decide(practice)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> ground.as("stranger", () -> catalogue.practice(practice, Language.ES)))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "capacitacion",
                "CAPACITACIÓN promotora",
                "refugiado",
                "training",
                "colectivo",
                "buscando empleos"
            })
    void aVisitorFindsItByWordsWithoutAccentsAndInOtherForms(String typed) {
        ground.accept(id, 1);
        publish();
        assertThat(seenByVisitors(search(typed, Map.of()))).containsExactly(TITLE);
    }

    @Test
    void whatDoesNotFitIsNotFound() {
        ground.accept(id, 1);
        publish();
        assertThat(seenByVisitors(search("capacitacion permisos", Map.of()))).isEmpty();
        assertThat(seenByVisitors(search("¿?", Map.of()))).isEmpty();
        assertThat(seenByVisitors(search("", Map.of(Facet.TOPIC, "care", Facet.COUNTRY, "CR"))))
                .containsExactly(TITLE);
        assertThat(seenByVisitors(search("", Map.of(Facet.COUNTRY, "GT")))).isEmpty();
        assertThat(seenByVisitors(search("x".repeat(20_000), Map.of()))).isEmpty();
    }

    @Test
    void theAcceptedOneStandsUntilANewerOneIsAccepted() {
        ground.accept(id, 1);
        publish();
        ground.as("coordinator", () -> {
            workflow.reopen(id, new ContributionWorkflow.SentBack(1, "More words", List.of()));
            return id;
        });
        ground.submit(id, 2, "Otro título", "PUBLIC");
        assertThat(seenByVisitors(PracticeSearch.ALL)).containsExactly(TITLE);
        ground.accept(id, 2);
        assertThat(seenByVisitors(PracticeSearch.ALL)).containsExactly("Otro título");
        assertThat(seenByVisitors(search("capacitacion laborales", Map.of()))).isEmpty();
    }

    @Test
    void aNewerOneThatHoldsNothingOfTheKindEndsAllOfIt() {
        ground.recommend(id, 1, "Fund job centres", "Train counsellors");
        ground.accept(id, 1);
        publish();
        ground.reopen(id, 1);
        ground.submit(id, 2, TITLE, "PUBLIC");
        ground.holdsNothing(id, 2);
        ground.accept(id, 2);
        assertThat(seenByVisitors(PracticeSearch.ALL)).isEmpty();
        assertThat(seenBy("coordinator")).isEmpty();
        assertThat(ground.as(
                        "owner", () -> reading.commitments(MINE, Language.ES).lines()))
                .isEmpty();
        assertThat(ground.standingRecommendations(id)).isZero();
    }

    @Test
    void aWithdrawnContributionTakesItsPracticesAndCommitmentsWithIt() {
        ground.accept(id, 1);
        publish();
        ground.as("owner", () -> {
            workflow.withdraw(id, "We changed our mind");
            return id;
        });
        assertThat(seenByVisitors(PracticeSearch.ALL)).isEmpty();
        assertThat(seenBy("coordinator")).isEmpty();
        assertThat(ground.as(
                        "owner", () -> reading.commitments(MINE, Language.ES).lines()))
                .isEmpty();
    }

    @Test
    void aLowerDisseminationHidesItAtOnce() {
        ground.accept(id, 1);
        publish();
        CommitmentId commitment = commitment();
        ground.as("owner", () -> {
            dissemination.change(id, Dissemination.AGGREGATED);
            return id;
        });
        assertThat(seenByVisitors(PracticeSearch.ALL)).isEmpty();
        assertThat(seenBy("government")).isEmpty();
        assertThat(seenBy("presenter")).isEmpty();
        assertThat(seenBy("coordinator")).containsExactly(TITLE);
        assertThatThrownBy(() -> ground.as("government", () -> reading.commitment(commitment, Language.ES)))
                .isInstanceOf(NotFound.class);
        assertThat(ground.as("presenter", () -> reading.standing(ground.round()))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void theFileHoldsWhatIsShownAndRunsNothingInASpreadsheet() {
        ground.execute("update snapshot_answer set value = '=HYPERLINK(1)' where question = 'gp_title'");
        ground.accept(id, 1);
        String file = ground.as("government", () -> file(PracticeSearch.ALL));
        assertThat(file.lines()).hasSize(2);
        assertThat(file).contains("'=HYPERLINK(1)").contains("Costa Rica");
        assertThat(ground.asVisitor(() -> file(PracticeSearch.ALL)).lines()).hasSize(1);
    }

    @Test
    void theOwnerReportsAndOthersReadAsFarAsTheyMay() {
        ground.accept(id, 1);
        CommitmentId commitment = commitment();
        assertThat(ground.as(
                        "owner", () -> reading.commitments(MINE, Language.ES).lines()))
                .singleElement()
                .satisfies(line -> assertThat(line.overdue()).isTrue());
        report("helper", commitment, CommitmentMove.CONFIRM, "");
        assertThatThrownBy(() -> report("owner", commitment, CommitmentMove.RESUME, "Why not"))
                .isInstanceOf(CommitmentMoveNotAllowed.class);
        assertThatThrownBy(() -> report("owner", commitment, CommitmentMove.KEEP, " "))
                .isInstanceOf(ReportNotPossible.class);
        report("owner", commitment, CommitmentMove.KEEP, "<script>alert(1)</script>");
        assertThatThrownBy(() -> report("government", commitment, CommitmentMove.NOTE, "Not ours"))
                .isInstanceOf(NotFound.class);
        Commitments.Sheet sheet = ground.as("stranger", () -> reading.commitment(commitment, Language.EN));
        assertThat(sheet.line().state()).isEqualTo(CommitmentState.KEPT);
        assertThat(sheet.line().overdue()).isFalse();
        assertThat(sheet.moves()).isEmpty();
        assertThat(sheet.reports())
                .extracting(Commitments.Reported::move)
                .containsExactly(CommitmentMove.KEEP, CommitmentMove.CONFIRM);
        assertThat(ground.as("presenter", () -> reading.standing(ground.round()))
                        .total()
                        .of(CommitmentState.KEPT))
                .isEqualTo(1);
    }

    private void report(String who, CommitmentId commitment, CommitmentMove move, String text) {
        ground.as(who, () -> {
            desk.report(commitment, move, new CommitmentNote(text, ""));
            return commitment;
        });
    }

    private void publish() {
        PracticeId practice = practice();
        ground.as("owner", () -> decide(practice));
    }

    private PracticeId decide(PracticeId practice) {
        publication.publish(practice);
        return practice;
    }

    private PracticeId practice() {
        return ground.as("coordinator", () -> catalogue.search(PracticeSearch.ALL, Language.ES))
                .hits()
                .get(0)
                .id();
    }

    private CommitmentId commitment() {
        return ground.as("coordinator", () -> reading.commitments(CommitmentFilter.ALL, Language.ES))
                .lines()
                .get(0)
                .id();
    }

    private List<String> seenBy(String who) {
        return ground.as(who, () -> titles(PracticeSearch.ALL));
    }

    private List<String> seenByVisitors(PracticeSearch search) {
        return ground.asVisitor(() -> titles(search));
    }

    private List<String> titles(PracticeSearch search) {
        return catalogue.search(search, Language.ES).hits().stream()
                .map(Catalogue.Hit::title)
                .toList();
    }

    private String file(PracticeSearch search) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            catalogue.write(search, Language.ES, TableWriter.Purpose.EXCEL, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static PracticeSearch search(String text, Map<Facet, String> chosen) {
        return new PracticeSearch(text, chosen, PracticeSort.RELEVANCE, false, 1);
    }
}
