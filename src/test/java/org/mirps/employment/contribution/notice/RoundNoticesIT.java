package org.mirps.employment.contribution.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mirps.employment.contribution.ContributionId;
import org.mirps.employment.contribution.access.Delegate;
import org.mirps.employment.contribution.access.DelegationDesk;
import org.mirps.employment.contribution.access.SectionAccess;
import org.mirps.employment.contribution.filling.ContributionReading;
import org.mirps.employment.participant.ActingAs;
import org.mirps.employment.round.DeadlineDesk;
import org.mirps.employment.round.DuePlan;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.round.RoundDesk;
import org.mirps.employment.round.RoundLifeDesk;
import org.mirps.employment.round.TypedReason;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Role;
import org.mirps.employment.testing.AppArchive;
import org.mirps.employment.testing.RoundGround;
import org.mirps.employment.testing.SteeredClock;

/** What a coordinator does with a round is told to those who fill it, once each, and to nobody else. */
@ExtendWith(ArquillianExtension.class)
class RoundNoticesIT {

    private static final Instant OPENS = Instant.parse("2031-03-17T14:00:00Z");
    private static final Instant DUE = Instant.parse("2031-04-11T23:00:00Z");
    private static final ParticipantCode GT = new ParticipantCode("GT");

    @Inject
    private NoticeDesk notices;

    @Inject
    private DueDates dates;

    @Inject
    private RoundLifeDesk life;

    @Inject
    private DeadlineDesk deadlines;

    @Inject
    private RoundDesk desk;

    @Inject
    private ContributionReading reading;

    @Inject
    private DelegationDesk delegations;

    @Inject
    private ActingAs acting;

    @Inject
    private RoundGround ground;

    @Inject
    private SteeredClock clock;

    private AccountId gt;
    private AccountId hn;
    private AccountId fills;
    private AccountId idle;
    private AccountId coordinator;
    private RoundCode round;

    @Deployment
    static WebArchive app() {
        return AppArchive.get();
    }

    @BeforeEach
    void aRoundThatIsOpen() {
        clock.stand(OPENS.minus(Duration.ofDays(1)));
        gt = ground.person("Focal point GT", Role.FOCAL_POINT, "GT");
        hn = ground.person("Focal point HN", Role.FOCAL_POINT, "HN");
        fills = ground.person("Contributor who fills", Role.CONTRIBUTOR, "GT");
        idle = ground.person("Contributor without a section", Role.CONTRIBUTOR, "GT");
        coordinator = ground.coordinator();
        round = ground.open("told-" + System.nanoTime(), OPENS, DUE, "GT", "HN");
        clock.stand(OPENS);
        as(
                gt,
                () -> delegations.give(
                        contribution(),
                        new DelegationDesk.Handover(List.of("permits"), Delegate.of(fills), SectionAccess.EDIT, null)));
    }

    @AfterEach
    void timePasses() {
        clock.go();
    }

    @Test
    void anAnnouncedRoundIsToldToFocalPoints() {
        assertThat(told(gt)).singleElement().asString().contains("invites you", "11 April 2031");
        assertThat(told(idle)).isEmpty();
    }

    @Test
    void aMovedDueDateReachesThoseWhoseDateItIsWithTheReasonAndOnceEach() {
        Instant extended = DUE.plus(Duration.ofDays(10));
        as(coordinator, () -> deadlines.extend(round, GT, plan(extended, "Elections")));
        as(coordinator, () -> deadlines.moveDueDate(round, plan(DUE.plus(Duration.ofDays(2)), "A holiday")));
        assertThat(told(gt).get(0)).contains("gave an extension", "21 April 2031");
        assertThat(told(gt)).hasSize(2);
        assertThat(told(hn).get(0)).contains("changed the due date", "13 April 2031");
        assertThat(mine(hn).get(0).reason()).isEqualTo("A holiday");
        assertThat(told(fills).stream().filter(text -> text.contains("extension")))
                .hasSize(1);
        assertThat(told(idle)).isEmpty();
        String file =
                dates.calendar(mine(gt), Language.EN, "https://example.org/").orElseThrow();
        assertThat(file).contains("DTEND:20310421T230000Z", "SEQUENCE:2").containsOnlyOnce("BEGIN:VEVENT");
        as(coordinator, () -> deadlines.endExtension(round, GT, plan(DUE, "No elections")));
        assertThat(told(gt).get(0)).contains("took the extension back", "13 April 2031");
        assertThat(told(hn)).hasSize(2);
    }

    @Test
    void whoIsTakenOutIsToldAloneAndReadsWhyUntilItComesBack() {
        as(coordinator, () -> life.leaveOut(round, seen(), GT, new TypedReason("Wrong participant")));
        assertThat(told(gt).get(0)).contains("out of the round");
        assertThat(told(hn)).hasSize(1);
        assertThat(because()).isEqualTo("Wrong participant");
        as(coordinator, () -> life.end(round, seen(), new TypedReason("Enough")));
        assertThat(told(gt)).hasSize(2);
        assertThat(told(hn).get(0)).contains("closed the round");
        as(coordinator, () -> life.reopen(round, seen(), new TypedReason("Not enough")));
        as(coordinator, () -> life.takeBack(round, seen(), GT, new TypedReason("A mistake")));
        assertThat(told(gt).get(0)).contains("put your government or organisation back");
        assertThat(because()).isEmpty();
        as(coordinator, () -> life.cancel(round, seen(), new TypedReason("No budget")));
        assertThat(mine(gt).get(0).reason()).isEqualTo("No budget");
        assertThat(dates.calendar(mine(gt), Language.EN, "https://example.org/"))
                .isEmpty();
        as(coordinator, () -> life.rename(round, seen(), "Otro nombre", "Another name"));
        assertThat(told(gt)).hasSize(4);
        assertThat(mine(gt).get(0).subject()).contains("Another name");
    }

    @Test
    void whatWasToldOfADeletedRoundGoesWithIt() {
        RoundCode empty = ground.open("told-empty-" + System.nanoTime(), OPENS, DUE, "HN");
        int unread = acting.person(hn, () -> notices.unread());
        as(coordinator, () -> life.delete(empty, seen(empty), empty.value()));
        assertThat(acting.person(hn, () -> notices.unread())).isEqualTo(unread - 1);
    }

    @Test
    void whoIsInvitedLaterIsToldAndTheOthersAreNot() {
        AccountId pa = ground.person("Focal point PA", Role.FOCAL_POINT, "PA");
        as(coordinator, () -> desk.invite(round, Set.of(GT, new ParticipantCode("PA"))));
        assertThat(told(pa)).hasSize(1);
        assertThat(told(gt)).hasSize(1);
    }

    private static DuePlan plan(Instant due, String reason) {
        return new DuePlan(RoundGround.typed(due), reason);
    }

    private int seen() {
        return seen(round);
    }

    private int seen(RoundCode code) {
        return acting.person(coordinator, () -> desk.sheet(code).round().changes());
    }

    private String because() {
        return acting.person(
                gt, () -> reading.overview(contribution(), Language.EN).endedBecause());
    }

    private ContributionId contribution() {
        return acting.person(
                gt,
                () -> reading.mine().stream()
                        .filter(header -> header.roundCode().equals(round.value()))
                        .findFirst()
                        .orElseThrow()
                        .id());
    }

    /** What was said of this round, the newest first. */
    private List<Notice> mine(AccountId person) {
        String title = acting.person(
                coordinator, () -> desk.sheet(round).round().title().en());
        return acting.person(
                person,
                () -> notices.mine(Language.EN).stream()
                        .filter(notice -> notice.subject().endsWith(title))
                        .filter(notice -> !notice.text().contains("asked you to fill"))
                        .toList());
    }

    private List<String> told(AccountId person) {
        return mine(person).stream().map(Notice::text).toList();
    }

    private void as(AccountId person, Runnable work) {
        acting.person(person, () -> {
            work.run();
            return "";
        });
    }
}
