package org.mirps.employment.contribution.filling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mirps.employment.consolidation.RoundReading;
import org.mirps.employment.contribution.ContributionHeader;
import org.mirps.employment.contribution.board.CompletionBoard;
import org.mirps.employment.contribution.board.CompletionReading;
import org.mirps.employment.contribution.board.RoundStanding;
import org.mirps.employment.contribution.board.StandingReading;
import org.mirps.employment.contribution.live.AnswerSave;
import org.mirps.employment.contribution.live.Onlooker;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.RowId;
import org.mirps.employment.participant.ActingAs;
import org.mirps.employment.round.DeadlineDesk;
import org.mirps.employment.round.DuePlan;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundAct;
import org.mirps.employment.round.RoundActNotPossible;
import org.mirps.employment.round.RoundChangedMeanwhile;
import org.mirps.employment.round.RoundClosed;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.round.RoundDesk;
import org.mirps.employment.round.RoundLifeDesk;
import org.mirps.employment.round.RoundLine;
import org.mirps.employment.round.RoundNotPossible;
import org.mirps.employment.round.RoundState;
import org.mirps.employment.round.RoundWorkedIn;
import org.mirps.employment.round.TypedReason;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Role;
import org.mirps.employment.testing.AppArchive;
import org.mirps.employment.testing.RoundGround;
import org.mirps.employment.testing.SteeredClock;

/** What a coordinator does with a round is so for its participants, on the board and for programs at once, and can be taken back. */
@ExtendWith(ArquillianExtension.class)
class RoundLifeIT {

    private static final Instant OPENS = Instant.parse("2030-03-17T14:00:00Z");
    private static final Instant DUE = Instant.parse("2030-04-11T23:00:00Z");
    private static final ParticipantCode GT = new ParticipantCode("GT");
    private static final TypedReason WHY = new TypedReason("Porque sí");

    @Inject
    private AnswerDesk answers;

    @Inject
    private ContributionReading reading;

    @Inject
    private RoundDesk desk;

    @Inject
    private RoundLifeDesk life;

    @Inject
    private DeadlineDesk deadlines;

    @Inject
    private CompletionReading boards;

    @Inject
    private StandingReading standings;

    @Inject
    private RoundReading programs;

    @Inject
    private ActingAs acting;

    @Inject
    private RoundGround ground;

    @Inject
    private SteeredClock clock;

    private AccountId gt;
    private AccountId coordinator;

    @Deployment
    static WebArchive app() {
        return AppArchive.get();
    }

    @BeforeEach
    void peopleOnTheDayBefore() {
        clock.stand(OPENS.minus(Duration.ofDays(1)));
        gt = ground.person("Focal point GT", Role.FOCAL_POINT, "GT");
        coordinator = ground.coordinator();
    }

    @AfterEach
    void timePasses() {
        clock.go();
    }

    @Test
    void nobodyElseSeesADraftUntilItIsAnnounced() {
        RoundCode round = acting.person(coordinator, () -> {
            RoundCode made = desk.prepare(ground.plan(code("draft"), OPENS, DUE, "GT", "HN"), Language.ES);
            life.leaveOut(made, seen(made), new ParticipantCode("HN"), WHY);
            return made;
        });
        assertThat(mine(round)).isEmpty();
        assertThatThrownBy(() -> as(coordinator, () -> programs.round(round))).isInstanceOf(NotFound.class);
        assertThat(acting.person(coordinator, () -> standings.rounds()))
                .extracting(standing -> standing.round().code())
                .doesNotContain(round);
        assertThat(acting.person(coordinator, () -> boards.board(round)).lines())
                .isEmpty();
        as(coordinator, () -> desk.invite(round, Set.of(new ParticipantCode("PA"))));
        as(coordinator, () -> life.announce(round, seen(round)));
        assertThat(header(round).roundState()).isEqualTo(RoundState.SCHEDULED);
        assertThat(board(round).lines())
                .extracting(line -> line.participant().code().value())
                .containsExactly("GT", "PA");
        assertThat(acts(round))
                .containsExactly(RoundAct.ANNOUNCED, RoundAct.INVITED, RoundAct.LEFT_OUT, RoundAct.PREPARED);
        assertThatThrownBy(() -> as(coordinator, () -> life.announce(round, seen(round))))
                .isInstanceOf(RoundActNotPossible.class);
    }

    @Test
    void titlesAndOpeningAreChangedAndTheLogSaysBoth() {
        RoundCode round = ground.open(code("renamed"), OPENS, DUE, "GT");
        as(coordinator, () -> life.rename(round, seen(round), " Ronda bien escrita ", "Round"));
        as(
                coordinator,
                () -> life.moveOpening(round, seen(round), RoundGround.typed(OPENS.minus(Duration.ofHours(2))), WHY));
        assertThat(header(round).roundTitle().es()).isEqualTo("Ronda bien escrita");
        clock.stand(OPENS.minus(Duration.ofHours(2)));
        save(round);
        RoundLine opened = lines(round).get(0);
        assertThat(opened.after()).isEqualTo("2030-03-17T12:00:00Z");
        assertThat(opened.reason()).isEqualTo("Porque sí");
        assertThat(opened.by()).isNotEmpty();
        assertThat(lines(round).get(1).before()).contains("Ronda " + round);
        assertThatThrownBy(() -> as(coordinator, () -> life.rename(round, seen(round), "", "Round")))
                .isInstanceOf(RoundNotPossible.class);
        assertThatThrownBy(() ->
                        as(coordinator, () -> life.moveOpening(round, seen(round), RoundGround.typed(OPENS), WHY)))
                .isInstanceOf(RoundActNotPossible.class);
    }

    @Test
    void whoLooksAtAnOldPageIsToldSo() {
        RoundCode round = ground.open(code("stale"), OPENS, DUE, "GT");
        int old = seen(round);
        as(coordinator, () -> life.rename(round, old, "Otra", "Another"));
        assertThatThrownBy(() -> as(coordinator, () -> life.cancel(round, old, WHY)))
                .isInstanceOf(RoundChangedMeanwhile.class);
        as(
                coordinator,
                () -> deadlines.moveDueDate(
                        round, new DuePlan(RoundGround.typed(DUE.plus(Duration.ofDays(1))), "Más tiempo")));
        assertThatThrownBy(() -> as(coordinator, () -> life.rename(round, old + 1, "Otra más", "Another")))
                .isInstanceOf(RoundChangedMeanwhile.class);
        assertThatThrownBy(() -> as(
                        coordinator,
                        () -> deadlines.moveDueDate(
                                round, new DuePlan(RoundGround.typed(DUE.plus(Duration.ofDays(2))), "Más", old))))
                .isInstanceOf(RoundChangedMeanwhile.class);
        assertThat(header(round).roundTitle().es()).isEqualTo("Otra");
    }

    @Test
    void whoIsTakenOutReadsAndChangesNothingAndComesBackAsItWas() {
        RoundCode round = ground.open(code("left-out"), OPENS, DUE, "GT", "HN");
        clock.stand(OPENS);
        save(round);
        as(coordinator, () -> life.leaveOut(round, seen(round), GT, WHY));
        assertThatThrownBy(() -> save(round)).isInstanceOf(RoundClosed.class);
        assertThat(header(round).editable()).isFalse();
        assertThat(header(round).roundState()).isEqualTo(RoundState.LEFT_OUT);
        String closed = acting.person(
                        gt, () -> reading.section(header(round).id(), "identification", RowId.ROOT, Language.EN))
                .standing()
                .closed();
        assertThat(closed).contains("ended the part");
        assertThat(board(round).participants()).isEqualTo(1);
        assertThat(board(round).lines())
                .filteredOn(CompletionBoard.Line::leftOut)
                .hasSize(1);
        assertThat(standing(round).participants()).isEqualTo(1);
        assertThat(acting.person(coordinator, () -> programs.contributions(round))
                        .contributions())
                .filteredOn(item -> item.leftOut())
                .hasSize(1);
        assertThatThrownBy(() -> as(
                        coordinator,
                        () -> deadlines.extend(
                                round, GT, new DuePlan(RoundGround.typed(DUE.plus(Duration.ofDays(1))), "Más"))))
                .isInstanceOf(RoundActNotPossible.class);
        as(coordinator, () -> life.takeBack(round, seen(round), GT, WHY));
        save(round);
        assertThat(board(round).participants()).isEqualTo(2);
        assertThat(acts(round)).startsWith(RoundAct.TAKEN_BACK, RoundAct.LEFT_OUT);
        assertThatThrownBy(
                        () -> as(coordinator, () -> life.leaveOut(round, seen(round), new ParticipantCode("PA"), WHY)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aRoundIsClosedOpenedAgainCancelledAndBroughtBack() {
        RoundCode round = ground.open(code("closed"), OPENS, DUE, "GT");
        clock.stand(OPENS);
        save(round);
        as(coordinator, () -> life.end(round, seen(round), WHY));
        assertThatThrownBy(() -> save(round)).isInstanceOf(RoundClosed.class);
        assertThat(header(round).isRoundClosed()).isTrue();
        assertThat(acting.person(coordinator, () -> programs.contributions(round))
                        .provisional())
                .isFalse();
        as(coordinator, () -> life.reopen(round, seen(round), WHY));
        save(round);
        as(coordinator, () -> life.cancel(round, seen(round), WHY));
        assertThatThrownBy(() -> save(round)).isInstanceOf(RoundClosed.class);
        assertThat(acting.person(coordinator, () -> programs.round(round)).cancelled())
                .isTrue();
        assertThat(standing(round).state()).isEqualTo(RoundState.CANCELLED);
        assertThatThrownBy(() -> as(coordinator, () -> desk.invite(round, Set.of(new ParticipantCode("PA")))))
                .isInstanceOf(RoundActNotPossible.class);
        as(coordinator, () -> life.reopen(round, seen(round), WHY));
        save(round);
        assertThatThrownBy(() -> as(coordinator, () -> life.end(round, seen(round), new TypedReason(" "))))
                .isInstanceOf(RoundNotPossible.class);
    }

    @Test
    void onlyARoundInWhichNobodyHasWorkedIsDeletedAndItsLineStays() {
        RoundCode begun = ground.open(code("begun"), OPENS, DUE, "GT");
        RoundCode empty = ground.open(code("empty"), OPENS, DUE, "GT", "HN");
        clock.stand(OPENS);
        save(begun);
        assertThatThrownBy(() -> as(coordinator, () -> life.delete(begun, seen(begun), begun.value())))
                .isInstanceOf(RoundWorkedIn.class);
        assertThat(mine(begun)).isPresent();
        assertThatThrownBy(() -> as(coordinator, () -> life.delete(empty, seen(empty), "otro")))
                .isInstanceOf(RoundNotPossible.class);
        as(coordinator, () -> life.delete(empty, seen(empty), " " + empty + " "));
        assertThat(mine(empty)).isEmpty();
        assertThatThrownBy(() -> as(coordinator, () -> desk.sheet(empty))).isInstanceOf(NotFound.class);
        assertThat(acting.person(coordinator, () -> life.deleted()))
                .extracting(RoundLine::round)
                .contains(empty.value());
    }

    private static String code(String name) {
        return "life-" + name + "-" + System.nanoTime();
    }

    private int seen(RoundCode round) {
        return acting.person(coordinator, () -> round(round).changes());
    }

    private Round round(RoundCode round) {
        return desk.sheet(round).round();
    }

    private CompletionBoard board(RoundCode round) {
        return acting.person(coordinator, () -> boards.board(round));
    }

    private RoundStanding standing(RoundCode round) {
        return acting.person(coordinator, () -> standings.rounds()).stream()
                .filter(one -> one.round().code().equals(round))
                .findFirst()
                .orElseThrow();
    }

    private List<RoundLine> lines(RoundCode round) {
        return acting.person(coordinator, () -> life.history(round));
    }

    private List<RoundAct> acts(RoundCode round) {
        return lines(round).stream().map(RoundLine::act).toList();
    }

    private void save(RoundCode round) {
        as(
                gt,
                () -> answers.save(
                        header(round).id(),
                        new AnswerSave(AnswerKey.of("unit_name"), "A " + System.nanoTime(), Long.MAX_VALUE, null),
                        new Onlooker("identification", 0, Language.ES)));
    }

    private ContributionHeader header(RoundCode round) {
        return mine(round).orElseThrow();
    }

    private Optional<ContributionHeader> mine(RoundCode round) {
        return acting.person(
                gt,
                () -> reading.mine().stream()
                        .filter(header -> header.roundCode().equals(round.value()))
                        .findFirst());
    }

    private void as(AccountId person, Runnable work) {
        acting.person(person, () -> {
            work.run();
            return "";
        });
    }
}
