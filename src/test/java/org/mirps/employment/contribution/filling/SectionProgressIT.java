package org.mirps.employment.contribution.filling;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.contribution.board.CompletionBoard;
import org.mirps.employment.contribution.board.CompletionReading;
import org.mirps.employment.contribution.live.AnswerSave;
import org.mirps.employment.contribution.live.Onlooker;
import org.mirps.employment.contribution.live.SectionFilling;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.RowId;
import org.mirps.employment.participant.ActingAs;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Role;
import org.mirps.employment.testing.AppArchive;
import org.mirps.employment.testing.RoundGround;
import org.mirps.employment.testing.SteeredClock;

/** The completion board says of every section what those see who fill it, and who was there last. */
@ExtendWith(ArquillianExtension.class)
class SectionProgressIT {

    private static final Instant OPENS = Instant.parse("2030-03-17T14:00:00Z");
    private static final Instant DUE = Instant.parse("2030-04-11T23:00:00Z");
    private static final Instant MORNING = Instant.parse("2030-03-20T15:00:00Z");
    private static final Instant NOON = Instant.parse("2030-03-20T18:00:00Z");
    private static final RowId ROW = new RowId("sectionrow01");

    @Inject
    private AnswerDesk answers;

    @Inject
    private RowDesk rows;

    @Inject
    private ContributionReading reading;

    @Inject
    private CompletionReading completion;

    @Inject
    private SectionFilling filling;

    @Inject
    private ActingAs acting;

    @Inject
    private RoundGround ground;

    @Inject
    private SteeredClock clock;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entities;

    private AccountId ana;
    private AccountId luis;
    private RoundCode round;
    private ContributionId id;

    @Deployment
    static WebArchive app() {
        return AppArchive.get();
    }

    @BeforeEach
    void aRoundOfGuatemala() {
        clock.stand(MORNING);
        ana = ground.person("Ana", Role.FOCAL_POINT, "GT");
        luis = ground.person("Luis", Role.FOCAL_POINT, "GT");
        round = ground.open("sections-" + System.nanoTime(), OPENS, DUE, "GT", "HN");
        id = acting.person(
                ana,
                () -> reading.mine().stream()
                        .filter(header -> header.roundCode().equals(round.value()))
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    @AfterEach
    void timePasses() {
        clock.go();
    }

    @Test
    void beforeTheFirstAnswerThereIsNothingToSay() {
        assertThat(line().status()).isEqualTo(ContributionStatus.NOT_STARTED);
        assertThat(line().cells()).isEmpty();
        assertThat(line().lastSavedAt()).isNull();
        assertThat(line().lastSavedBy()).isEmpty();
    }

    @Test
    void theBoardSaysWhatTheOverviewSaysAfterEveryKindOfChange() {
        save(ana, "identification", "unit_name", "Una dirección");
        assertSameAsOverview();
        save(ana, "framework", "sne_status", "law");
        assertSameAsOverview();
        save(ana, "framework", "sne_status", "none");
        assertSameAsOverview();
        acting.person(ana, () -> {
            rows.addRow(id, "programmes", RowId.ROOT, ROW);
            return "";
        });
        assertSameAsOverview();
        acting.person(ana, () -> {
            rows.removeRow(id, ROW);
            return "";
        });
        assertSameAsOverview();
        assertThat(board().lines()).hasSize(2);
    }

    @Test
    void aSectionKeepsWhoSavedInItLastAndWhen() {
        save(ana, "identification", "unit_name", "Una dirección");
        clock.stand(NOON);
        save(luis, "framework", "sne_status", "law");
        assertThat(cell("identification").lastSavedBy()).isEqualTo("Ana");
        assertThat(cell("identification").lastSavedAt()).isEqualTo(MORNING);
        assertThat(cell("framework").lastSavedBy()).isEqualTo("Luis");
        assertThat(cell("framework").lastSavedAt()).isEqualTo(NOON);
        assertThat(line().lastSavedBy()).isEqualTo("Luis");
    }

    @Test
    void whoRemovedARowWasThereLastAlthoughNothingOfThatIsLeft() {
        String section = sectionOfProgrammes();
        clock.stand(NOON);
        acting.person(luis, () -> {
            rows.removeRow(id, ROW);
            return "";
        });
        clock.stand(NOON.plus(Duration.ofHours(1)));
        forgetRevision();
        save(ana, "identification", "unit_name", "Otra dirección");
        assertThat(cell(section).lastSavedBy()).isEqualTo("Luis");
        assertThat(cell(section).lastSavedAt()).isEqualTo(NOON);
    }

    @Test
    void aSaveAfterThatOfAnotherNodeWritesEverySection() {
        save(ana, "identification", "unit_name", "Una dirección");
        Map<String, CompletionBoard.Cell> before = line().cells();
        sql("delete from contribution_section where section <> 'identification' and contribution_id = " + id);
        forgetRevision();
        save(ana, "identification", "unit_name", "Otra dirección");
        assertThat(line().cells().keySet()).isEqualTo(before.keySet());
        assertSameAsOverview();
    }

    @Test
    void aContributionOfAnEarlierReleaseGetsItsSectionsAtTheNextStart() {
        save(ana, "identification", "unit_name", "Una dirección");
        clock.stand(NOON);
        save(luis, "framework", "sne_status", "law");
        Map<String, CompletionBoard.Cell> before = line().cells();
        sql("delete from contribution_section where contribution_id = " + id);
        filling.fillAll();
        assertThat(line().cells()).isEqualTo(before);
    }

    private String sectionOfProgrammes() {
        acting.person(ana, () -> {
            rows.addRow(id, "programmes", RowId.ROOT, ROW);
            return "";
        });
        List<String> touched = line().cells().entrySet().stream()
                .filter(cell -> cell.getValue().lastSavedAt() != null)
                .map(Map.Entry::getKey)
                .toList();
        assertThat(touched).hasSize(1);
        return touched.get(0);
    }

    private void assertSameAsOverview() {
        Map<String, String> seen = new LinkedHashMap<>();
        acting.person(ana, () -> reading.overview(id, Language.ES))
                .sections()
                .forEach(section -> seen.put(section.name(), section.state() + " " + section.progress()));
        Map<String, String> said = new LinkedHashMap<>();
        board().sections().forEach(section -> {
            CompletionBoard.Cell cell = cell(section.name());
            said.put(section.name(), cell.state() + " " + cell.progress());
        });
        assertThat(said).isEqualTo(seen);
    }

    private CompletionBoard.Cell cell(String section) {
        return Objects.requireNonNull(line().cells().get(section), section);
    }

    private CompletionBoard.Line line() {
        return board().lines().stream()
                .filter(line -> line.contribution().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private CompletionBoard board() {
        return acting.person(ground.coordinator(), () -> completion.board(round));
    }

    private void save(AccountId person, String section, String question, String value) {
        acting.person(
                person,
                () -> answers.save(
                        id,
                        new AnswerSave(AnswerKey.of(question), value, Long.MAX_VALUE, null),
                        new Onlooker(section, 0, Language.ES)));
    }

    /** As if another node had changed something since. */
    private void forgetRevision() {
        sql("update contribution set revision = revision + 1 where id = " + id);
    }

    private void sql(String statement) {
        try {
            transaction.begin();
            entities.createNativeQuery(statement).executeUpdate();
            transaction.commit();
        } catch (Exception e) {
            throw new AssertionError(statement, e);
        }
    }
}
