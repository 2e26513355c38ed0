package org.mirps.employment.contribution.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mirps.employment.contribution.ContributionHeader;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.contribution.MoveNotAllowed;
import org.mirps.employment.contribution.discussion.AttachmentDesk;
import org.mirps.employment.contribution.live.AnswerSave;
import org.mirps.employment.contribution.live.ContributionWorkflow;
import org.mirps.employment.contribution.live.Onlooker;
import org.mirps.employment.contribution.live.SignOffDesk;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.RowId;
import org.mirps.employment.participant.ActingAs;
import org.mirps.employment.round.DeadlineDesk;
import org.mirps.employment.round.DuePlan;
import org.mirps.employment.round.RoundClosed;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.round.RoundState;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Role;
import org.mirps.employment.testing.AppArchive;
import org.mirps.employment.testing.RoundGround;
import org.mirps.employment.testing.SteeredClock;

/** Deadlines hold to the second, in every place that changes a contribution, and for each participant its own. */
@ExtendWith(ArquillianExtension.class)
class DeadlineIT {

    private static final Instant OPENS = Instant.parse("2030-03-17T14:00:00Z");
    private static final Instant DUE = Instant.parse("2030-04-11T23:00:00Z");
    private static final Instant EXTENDED = DUE.plus(Duration.ofDays(3));
    private static final RowId ROW = new RowId("deadlinerow1");
    private static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Inject
    private AnswerDesk answers;

    @Inject
    private RowDesk rows;

    @Inject
    private AttachmentDesk attachments;

    @Inject
    private ContributionWorkflow workflow;

    @Inject
    private SignOffDesk signOffs;

    @Inject
    private ContributionReading reading;

    @Inject
    private DeadlineDesk deadlines;

    @Inject
    private ActingAs acting;

    @Inject
    private RoundGround ground;

    @Inject
    private SteeredClock clock;

    private AccountId gt;
    private AccountId hn;
    private RoundCode round;

    @Deployment
    static WebArchive app() {
        return AppArchive.get();
    }

    @BeforeEach
    void aRoundOfGuatemalaAndHonduras() {
        clock.stand(OPENS.minus(Duration.ofDays(1)));
        gt = ground.person("Focal point GT", Role.FOCAL_POINT, "GT");
        hn = ground.person("Focal point HN", Role.FOCAL_POINT, "HN");
        round = ground.open("deadline-" + System.nanoTime(), OPENS, DUE, "GT", "HN");
    }

    @AfterEach
    void timePasses() {
        clock.go();
    }

    @Test
    void nothingIsTakenBeforeTheOpening() {
        clock.stand(OPENS.minusSeconds(1));
        changes(gt).forEach(DeadlineIT::isTooEarlyOrTooLate);
        clock.stand(OPENS);
        changes(gt).forEach(DeadlineIT::isTaken);
    }

    @Test
    void everyChangeIsTakenInTheLastSecondAndNoneInTheDueOne() {
        clock.stand(DUE.minusSeconds(1));
        changes(gt).forEach(DeadlineIT::isTaken);
        clock.stand(DUE);
        changes(gt).forEach(DeadlineIT::isTooEarlyOrTooLate);
        assertThat(header(gt).editable()).isFalse();
        assertThat(header(gt).roundState()).isEqualTo(RoundState.CLOSED);
    }

    @Test
    void aSubmissionOneSecondLateIsRefusedAsLateNotAsIncomplete() {
        clock.stand(DUE.minusSeconds(1));
        as(gt, () -> save(gt, "Uno"));
        assertThatThrownBy(() -> as(gt, () -> workflow.submit(id(gt)))).isInstanceOf(MoveNotAllowed.class);
        clock.stand(DUE);
        assertThatThrownBy(() -> as(gt, () -> workflow.submit(id(gt)))).isInstanceOf(RoundClosed.class);
        assertThat(header(gt).status()).isEqualTo(ContributionStatus.DRAFT);
    }

    @Test
    void anExtensionHoldsEverywhereForOneParticipantAlone() {
        clock.stand(DUE.minusSeconds(1));
        as(gt, () -> save(gt, "Uno"));
        extend();
        clock.stand(EXTENDED.minusSeconds(1));
        changes(gt).forEach(DeadlineIT::isTaken);
        assertThatThrownBy(() -> as(gt, () -> workflow.submit(id(gt)))).isInstanceOf(MoveNotAllowed.class);
        assertThat(header(gt).editable()).isTrue();
        assertThat(header(gt).dueAt()).isEqualTo(EXTENDED);
        assertThat(header(gt).roundState()).isEqualTo(RoundState.OPEN);
        changes(hn).forEach(DeadlineIT::isTooEarlyOrTooLate);
        assertThat(header(hn).dueAt()).isEqualTo(DUE);
        clock.stand(EXTENDED);
        changes(gt).forEach(DeadlineIT::isTooEarlyOrTooLate);
        assertThatThrownBy(() -> as(gt, () -> workflow.submit(id(gt)))).isInstanceOf(RoundClosed.class);
    }

    @Test
    void whoeverComesTooLateIsLetInAgainByAnExtension() {
        clock.stand(DUE.plusSeconds(60));
        changes(gt).forEach(DeadlineIT::isTooEarlyOrTooLate);
        extend();
        changes(gt).forEach(DeadlineIT::isTaken);
    }

    private void extend() {
        as(
                ground.coordinator(),
                () -> deadlines.extend(
                        round, new ParticipantCode("GT"), new DuePlan(RoundGround.typed(EXTENDED), "Elecciones")));
    }

    /** Everything that changes a contribution and needs no complete one. */
    private Map<String, Runnable> changes(AccountId person) {
        ContributionId id = id(person);
        Map<String, Runnable> changes = new LinkedHashMap<>();
        changes.put("answer", () -> as(person, () -> save(person, "A " + System.nanoTime())));
        changes.put("add row", () -> as(person, () -> rows.addRow(id, "annexes", RowId.ROOT, ROW)));
        changes.put("move row", () -> as(person, () -> rows.moveRow(id, ROW, 1)));
        changes.put("keep file", () -> as(person, () -> attachments.keep(id, "law.pdf", PDF)));
        changes.put("remove row", () -> as(person, () -> rows.removeRow(id, ROW)));
        return changes;
    }

    private void save(AccountId person, String value) {
        answers.save(
                id(person),
                new AnswerSave(AnswerKey.of("unit_name"), value, Long.MAX_VALUE, null),
                new Onlooker("identification", 0, Language.ES));
    }

    private static void isTaken(String what, Runnable change) {
        change.run();
    }

    private static void isTooEarlyOrTooLate(String what, Runnable change) {
        assertThatThrownBy(change::run).as(what).isInstanceOf(RoundClosed.class);
    }

    private ContributionId id(AccountId person) {
        return header(person).id();
    }

    private ContributionHeader header(AccountId person) {
        return acting.person(
                person,
                () -> reading.mine().stream()
                        .filter(header -> header.roundCode().equals(round.value()))
                        .findFirst()
                        .orElseThrow());
    }

    private void as(AccountId person, Runnable work) {
        acting.person(person, () -> {
            work.run();
            return "";
        });
    }
}
