package org.mirps.employment.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mirps.employment.form.catalogue.FormCatalog;
import org.mirps.employment.participant.ActingAs;
import org.mirps.employment.participant.CountryCode;
import org.mirps.employment.participant.Participant;
import org.mirps.employment.participant.ParticipantDesk;
import org.mirps.employment.participant.ParticipantKind;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.testing.AppArchive;
import org.mirps.employment.testing.RoundGround;
import org.mirps.employment.testing.SteeredClock;
import org.mirps.employment.testing.TestPeople;

/** Opening rounds: everything that is wrong is said at once, each at its field, and nothing is opened then. */
@ExtendWith(ArquillianExtension.class)
class RoundDeskIT {

    private static final Instant NOW = Instant.parse("2030-03-01T12:00:00Z");
    private static final Instant OPENS = Instant.parse("2030-03-02T08:00:00Z");
    private static final Instant DUE = Instant.parse("2030-04-11T23:00:00Z");
    private static final String NGO = "gt-round-desk";

    @Inject
    private RoundDesk desk;

    @Inject
    private DeadlineDesk deadlines;

    @Inject
    private ParticipantDesk participants;

    @Inject
    private TestPeople people;

    @Inject
    private FormCatalog catalog;

    @Inject
    private ActingAs acting;

    @Inject
    private RoundGround ground;

    @Inject
    private SteeredClock clock;

    @Deployment
    static WebArchive app() {
        return AppArchive.get();
    }

    @AfterEach
    void timePasses() {
        clock.go();
    }

    @Test
    void aRoundIsOpenedForThoseWhoAreInvited() {
        clock.stand(NOW);
        RoundSheet sheet = sheet(ground.open("opened", OPENS, DUE, "GT", "HN"));
        assertThat(sheet.round().opensAt()).isEqualTo(OPENS);
        assertThat(sheet.round().dueAt()).isEqualTo(DUE);
        assertThat(sheet.round().title()).isEqualTo(new LocalizedText("Ronda opened", "Round opened"));
        assertThat(codes(sheet.invited())).containsExactly("GT", "HN");
        assertThat(codes(sheet.others())).contains("BZ", "PA").doesNotContain("GT", "HN");
    }

    @Test
    void momentsAreMeantInTheTimeZoneOfTheRound() {
        clock.stand(NOW);
        RoundCode code = open(with(
                "in-guatemala",
                plan -> new RoundPlan(
                        plan.code(),
                        plan.titleEs(),
                        plan.titleEn(),
                        plan.form(),
                        "America/Guatemala",
                        new TypedMoment("2030-03-02", "08:00"),
                        new TypedMoment("2030-04-11", "17:00:30"),
                        plan.participants())));
        assertThat(sheet(code).round().opensAt()).isEqualTo("2030-03-02T14:00:00Z");
        assertThat(sheet(code).round().dueAt()).isEqualTo("2030-04-11T23:00:30Z");
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAllAtOnce() {
        clock.stand(NOW);
        RoundPlan empty = new RoundPlan(
                null, " ", null, null, null, new TypedMoment(null, null), new TypedMoment(null, null), Set.of());
        assertThat(faults(empty))
                .containsExactly(
                        "code fault.blank",
                        "titleEs fault.blank",
                        "titleEn fault.blank",
                        "form fault.form.none",
                        "timeZone fault.timeZone.unknown",
                        "participants fault.participants.none");
    }

    @Test
    void aCodeHasItsShapeAndIsNotTaken() {
        clock.stand(NOW);
        ground.open("taken", OPENS, DUE, "GT");
        for (String code : List.of("SNE-2030", "sne 2030", "ñ2030", "x", "a".repeat(41), "sne_2030", "../2030")) {
            assertThat(faults(ground.plan(code, OPENS, DUE, "GT"))).as(code).containsExactly("code fault.code.shape");
        }
        assertThat(faults(ground.plan(" taken ", OPENS, DUE, "GT"))).containsExactly("code fault.code.taken");
    }

    @Test
    void titlesAreNotTooLong() {
        clock.stand(NOW);
        RoundPlan plan = with(
                "long-title",
                good -> new RoundPlan(
                        good.code(),
                        "a".repeat(201),
                        "a".repeat(200),
                        good.form(),
                        good.timeZone(),
                        good.opens(),
                        good.due(),
                        good.participants()));
        assertThat(faults(plan)).containsExactly("titleEs fault.tooLong");
    }

    @Test
    void theDueDateIsAheadAndAfterTheOpening() {
        clock.stand(NOW);
        assertThat(faults(ground.plan("before", OPENS, OPENS, "GT")))
                .containsExactly("dueDate fault.due.beforeOpening");
        Instant lastWeek = Instant.parse("2030-02-20T08:00:00Z");
        assertThat(faults(ground.plan("past", lastWeek, NOW, "GT"))).containsExactly("dueDate fault.due.past");
        ground.open("just", lastWeek, NOW.plusSeconds(1), "GT");
    }

    @Test
    void aFormForGovernmentsIsNotAskedOfOrganisations() {
        clock.stand(NOW);
        openOrganisation();
        assertThat(faults(ground.plan("organisations", OPENS, DUE, "GT", NGO)))
                .containsExactly("participants fault.participants.notMeant");
        assertThat(faults(ground.plan("unknown", OPENS, DUE, "GT", "XX")))
                .containsExactly("participants fault.participants.unknown");
        RoundCode practices = open(with(
                "practices",
                plan -> new RoundPlan(
                        plan.code(),
                        plan.titleEs(),
                        plan.titleEn(),
                        practices(),
                        plan.timeZone(),
                        plan.opens(),
                        plan.due(),
                        Set.of("GT", NGO))));
        assertThat(codes(sheet(practices).invited())).containsExactly("GT", NGO);
    }

    @Test
    void theFormSaysForWhomItIsMeant() {
        assertThat(audience(ground.sne()).kinds()).containsExactly(ParticipantKind.GOVERNMENT);
        assertThat(audience(practices()).kinds()).contains(ParticipantKind.values());
    }

    @Test
    void moreAreInvitedLaterAndNobodyTwice() {
        clock.stand(NOW);
        openOrganisation();
        RoundCode code = ground.open("later", OPENS, DUE, "GT");
        invite(code, "GT", "HN");
        assertThat(codes(sheet(code).invited())).containsExactly("GT", "HN");
        assertThatThrownBy(() -> invite(code, NGO)).isInstanceOf(NotFound.class);
    }

    @Test
    void changesOfTheDueDateAreStoredWithReasonAndAuthor() {
        clock.stand(NOW);
        RoundCode code = ground.open("moved", OPENS, DUE, "GT", "HN");
        as(() -> deadlines.extend(code, new ParticipantCode("GT"), due(DUE.plusSeconds(60), "Elecciones")));
        as(() -> deadlines.moveDueDate(code, due(DUE.minusSeconds(60), "Se adelanta")));
        Round stored = sheet(code).round();
        assertThat(stored.dueAt()).isEqualTo(DUE.minusSeconds(60));
        assertThat(stored.dueAt(new ParticipantCode("GT"))).isEqualTo(DUE.plusSeconds(60));
        assertThat(sheet(code).changes())
                .extracting(RoundSheet.Change::reason, RoundSheet.Change::by, RoundSheet.Change::at)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Se adelanta", "Coordinator", NOW),
                        org.assertj.core.groups.Tuple.tuple("Elecciones", "Coordinator", NOW));
        as(() -> deadlines.endExtension(code, new ParticipantCode("GT"), due(DUE, "No hace falta")));
        assertThat(sheet(code).round().extension(new ParticipantCode("GT"))).isEmpty();
    }

    @Test
    void aChangeWithoutReasonOrForSomebodyElseIsRefused() {
        clock.stand(NOW);
        RoundCode code = ground.open("reason", OPENS, DUE, "GT");
        DuePlan nothing = new DuePlan(new TypedMoment("2030-13-01", null), " ");
        assertThat(faultsOf(() -> deadlines.moveDueDate(code, nothing)))
                .containsExactly(
                        "dueDate fault.date.unreadable", "dueTime fault.time.blank", "reason fault.reason.blank");
        assertThat(faultsOf(() -> deadlines.moveDueDate(code, due(DUE.plusSeconds(1), "a".repeat(1001)))))
                .containsExactly("reason fault.tooLong");
        assertThatThrownBy(() ->
                        as(() -> deadlines.extend(code, new ParticipantCode("HN"), due(DUE.plusSeconds(1), "Tarde"))))
                .isInstanceOf(NotFound.class);
        assertThat(sheet(code).changes()).isEmpty();
    }

    private void openOrganisation() {
        as(() -> {
            if (desk.participants().stream()
                    .noneMatch(known -> known.code().value().equals(NGO))) {
                participants.open(
                        new ParticipantCode(NGO),
                        ParticipantKind.CIVIL_SOCIETY,
                        new CountryCode("GT"),
                        LocalizedText.same("An organisation"));
            }
        });
    }

    private RoundPlan with(String code, UnaryOperator<RoundPlan> change) {
        return change.apply(ground.plan(code, OPENS, DUE, "GT"));
    }

    private static DuePlan due(Instant moment, String reason) {
        return new DuePlan(RoundGround.typed(moment), reason);
    }

    private long practices() {
        return people.form("mirps_buenas_practicas_2025");
    }

    private Audience audience(long form) {
        return Audience.of(catalog.form(form).definition());
    }

    private List<String> faults(RoundPlan plan) {
        return faultsOf(() -> desk.open(plan, Language.ES));
    }

    private List<String> faultsOf(Runnable work) {
        RoundNotPossible refused = catchThrowableOfType(RoundNotPossible.class, () -> as(work));
        assertThat(refused.faults())
                .allSatisfy(fault -> assertThat(fault.in(Language.ES)).isNotEqualTo(fault.in(Language.EN)));
        return refused.faults().stream()
                .map(fault -> fault.field() + " " + fault.textKey())
                .toList();
    }

    private RoundCode open(RoundPlan plan) {
        return acting.person(ground.coordinator(), () -> desk.open(plan, Language.ES));
    }

    private void invite(RoundCode code, String... codes) {
        Set<ParticipantCode> invited =
                java.util.Arrays.stream(codes).map(ParticipantCode::new).collect(java.util.stream.Collectors.toSet());
        as(() -> desk.invite(code, invited));
    }

    private RoundSheet sheet(RoundCode code) {
        return acting.person(ground.coordinator(), () -> desk.sheet(code));
    }

    private void as(Runnable work) {
        acting.person(ground.coordinator(), () -> {
            work.run();
            return "";
        });
    }

    private static List<String> codes(List<Participant> participants) {
        return participants.stream()
                .map(participant -> participant.code().value())
                .toList();
    }
}
