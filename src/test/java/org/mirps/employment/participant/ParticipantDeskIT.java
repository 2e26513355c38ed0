package org.mirps.employment.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mirps.employment.participant.group.GroupChangedMeanwhile;
import org.mirps.employment.participant.group.GroupCode;
import org.mirps.employment.participant.group.GroupDesk;
import org.mirps.employment.participant.group.GroupFault;
import org.mirps.employment.participant.group.GroupNotPossible;
import org.mirps.employment.participant.group.GroupPlan;
import org.mirps.employment.participant.group.ParticipantGroup;
import org.mirps.employment.participant.people.PeopleDesk;
import org.mirps.employment.round.RoundDesk;
import org.mirps.employment.round.RoundNotPossible;
import org.mirps.employment.round.RoundPlan;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.testing.AppArchive;
import org.mirps.employment.testing.RoundGround;

/** Governments and organisations as people keep them: added, corrected, ordered, retired, and what other rooms make of that. */
@ExtendWith(ArquillianExtension.class)
class ParticipantDeskIT {

    private static final Instant OPENS = Instant.parse("2090-01-01T00:00:00Z");
    private static final ParticipantCode GT = new ParticipantCode("GT");

    @Inject
    private ParticipantDesk desk;

    @Inject
    private GroupDesk groups;

    @Inject
    private RoundDesk rounds;

    @Inject
    private PeopleDesk people;

    @Inject
    private ActingAs acting;

    @Inject
    private RoundGround ground;

    @Deployment
    static WebArchive app() {
        return AppArchive.get();
    }

    @Test
    void theGovernmentsThatComeWithTheApplicationStandByTheirNames() {
        assertThat(codes()).startsWith("BZ", "CR", "SV", "GT", "HN", "MX", "PA", "DO");
    }

    @Test
    void aNinthGovernmentAndAnOrganisationAreAddedAtTheEnd() {
        ParticipantCode ninth = as(() -> desk.add(plan("CO", "government", "CO")));
        ParticipantCode organisation = as(() -> desk.add(plan("", "academia", "CO")));
        assertThat(ninth.value()).isEqualTo("CO");
        assertThat(organisation.value()).isEqualTo("co-nombre");
        assertThat(codes()).containsSubsequence("DO", "CO", "co-nombre");
        assertThat(as(() -> desk.propose(plan("", "academia", "CO"))).value()).isEqualTo("co-nombre-2");
        assertThatThrownBy(() -> as(() -> desk.add(plan("CO-Nombre", "academia", "CO"))))
                .isInstanceOf(ParticipantNotPossible.class);
    }

    @Test
    void theFormSaysWhomItDoesNotKnowAndNothingKeepsThemFromBeingInvited() {
        as(() -> desk.add(plan("PE", "government", "PE")));
        assertThat(as(() -> rounds.unknownTo(ground.sne(), Set.of("PE", "GT"))))
                .extracting(participant -> participant.code().value())
                .containsExactly("PE");
        RoundPlan plan = roundFor("unknown", "PE", "GT");
        assertThat(as(() -> rounds.sheet(rounds.open(plan, Language.ES)).invited()))
                .hasSize(2);
    }

    @Test
    void ofTwoWhoEditOneTheLaterIsToldAndNothingIsLost() {
        ParticipantCode code = as(() -> desk.add(plan("stale-one", "academia", "GT")));
        as(() -> change(code, 0, "Primera"));
        assertThatThrownBy(() -> as(() -> change(code, 0, "Segunda"))).isInstanceOf(ParticipantChangedMeanwhile.class);
        assertThat(as(() -> desk.participant(code)).name().es()).isEqualTo("Primera");
        as(() -> change(code, 1, "Segunda"));
        assertThat(as(() -> desk.participant(code)).name().es()).isEqualTo("Segunda");
    }

    @Test
    void sayingTheSameAgainIsNoChange() {
        ParticipantCode code = as(() -> desk.add(plan("same-one", "academia", "GT")));
        as(() -> change(code, 0, "Nombre"));
        assertThat(as(() -> desk.participant(code)).changes()).isZero();
    }

    @Test
    void eachMovesOnePlaceAndTheFirstStaysFirst() {
        List<String> before = codes();
        assertThat(as(() -> desk.move(new ParticipantCode(before.get(1)), true)))
                .isEqualTo(1);
        assertThat(codes()).startsWith(before.get(1), before.get(0), before.get(2));
        assertThat(as(() -> desk.move(new ParticipantCode(before.get(1)), true)))
                .isEqualTo(1);
        assertThat(as(() -> desk.move(new ParticipantCode(before.get(1)), false)))
                .isEqualTo(2);
        assertThat(codes()).isEqualTo(before);
        assertThat(as(() -> desk.move(new ParticipantCode(before.get(before.size() - 1)), false)))
                .isEqualTo(before.size());
        assertThat(codes()).isEqualTo(before);
    }

    @Test
    void whoIsRetiredIsInvitedToNothingNewUntilItIsBroughtBack() {
        ParticipantCode code = as(() -> desk.add(plan("EC", "government", "EC")));
        as(() -> rounds.open(roundFor("before", "EC"), Language.ES));
        as(() -> done(() -> desk.retire(code)));
        assertThat(as(() -> rounds.participants()))
                .extracting(Participant::code)
                .contains(GT)
                .doesNotContain(code);
        RoundPlan plan = roundFor("retired", "EC");
        RoundNotPossible refused =
                catchThrowableOfType(RoundNotPossible.class, () -> as(() -> rounds.open(plan, Language.ES)));
        assertThat(refused.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.textKey()).isEqualTo("fault.participants.retired"));
        var round = as(() -> rounds.open(roundFor("others", "GT"), Language.ES));
        assertThat(as(() -> rounds.sheet(round).others()))
                .extracting(Participant::code)
                .doesNotContain(code);
        assertThatThrownBy(() -> as(() -> done(() -> rounds.invite(round, Set.of(code)))))
                .isInstanceOf(ParticipantRetired.class);
        assertThatThrownBy(() -> as(() -> people.invite(new PeopleDesk.Invitation(
                        "retired@participants.example", "Somebody", Language.ES, code, null))))
                .isInstanceOf(ParticipantRetired.class);
        as(() -> done(() -> desk.bringBack(code)));
        as(() -> done(() -> rounds.invite(round, Set.of(code))));
        assertThat(as(() -> rounds.sheet(round).invited()))
                .extracting(Participant::code)
                .contains(code);
    }

    @Test
    void aGroupIsMadeChangedRetiredAndBroughtBack() {
        GroupCode code = as(() -> groups.add(new GroupPlan("", "Norte de prueba", "North", Set.of("GT", "nobody"))));
        assertThat(code.value()).isEqualTo("norte-de-prueba");
        assertThat(as(() -> groups.add(new GroupPlan("", "Norte de prueba", "North", Set.of("GT"))))
                        .value())
                .isEqualTo("norte-de-prueba-2");
        assertThat(group(code).members()).containsExactly(GT);
        GroupPlan wider = new GroupPlan("", "Norte", "North", Set.of("GT", "HN"));
        as(() -> done(() -> groups.change(code, 0, wider)));
        assertThat(group(code).members()).extracting(ParticipantCode::value).containsExactlyInAnyOrder("GT", "HN");
        assertThatThrownBy(() -> as(() -> done(() -> groups.change(code, 0, wider))))
                .isInstanceOf(GroupChangedMeanwhile.class);
        as(() -> done(() -> groups.retire(code)));
        assertThat(as(() -> groups.offered()))
                .extracting(ParticipantGroup::code)
                .doesNotContain(code);
        assertThat(as(() -> groups.groups())).extracting(ParticipantGroup::code).contains(code);
        as(() -> done(() -> groups.bringBack(code)));
        assertThat(as(() -> groups.offered()))
                .extracting(ParticipantGroup::code)
                .contains(code);
    }

    @Test
    void aParticipantIsInTheGroupsThatAFileNamesAndInNoOther() {
        GroupCode first = as(() -> groups.add(new GroupPlan("file-1", "Uno", "One", Set.of("GT", "SV"))));
        GroupCode second = as(() -> groups.add(new GroupPlan("file-2", "Dos", "Two", Set.of("HN"))));
        as(() -> done(() -> groups.assign(GT, Set.of(second))));
        assertThat(group(first).has(GT)).isFalse();
        assertThat(group(first).members()).extracting(ParticipantCode::value).containsExactly("SV");
        assertThat(group(second).has(GT)).isTrue();
        assertThatThrownBy(() -> as(() -> done(() -> groups.assign(GT, Set.of(new GroupCode("no-such-group"))))))
                .isInstanceOf(NotFound.class);
        assertThat(group(second).has(GT)).isTrue();
    }

    @Test
    void whatMakesNoGroupIsToldFieldByField() {
        as(() -> groups.add(new GroupPlan("taken", "Uno", "One", Set.of("GT"))));
        GroupNotPossible refused = catchThrowableOfType(
                GroupNotPossible.class,
                () -> as(() -> groups.add(new GroupPlan("TAKEN", " ", "x".repeat(201), Set.of("nobody")))));
        assertThat(refused.faults())
                .extracting(GroupFault::field)
                .containsExactly("nameEs", "nameEn", "code", "participants");
    }

    private ParticipantGroup group(GroupCode code) {
        return as(() -> groups.groups()).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private RoundPlan roundFor(String name, String... participants) {
        return ground.plan("desk-" + name, OPENS, OPENS.plus(Duration.ofDays(30)), participants);
    }

    private @Nullable Object change(ParticipantCode code, int seen, String name) {
        return done(() ->
                desk.change(code, seen, new ParticipantPlan(code.value(), "academia", "GT", name, "Name", "", "", "")));
    }

    private static @Nullable Object done(Runnable work) {
        work.run();
        return null;
    }

    private static ParticipantPlan plan(String code, String kind, String country) {
        return new ParticipantPlan(code, kind, country, "Nombre", "Name", "", "", "");
    }

    private List<String> codes() {
        return as(() -> desk.participants()).stream()
                .map(participant -> participant.code().value())
                .toList();
    }

    private <T extends @Nullable Object> T as(Supplier<T> work) {
        return acting.person(ground.coordinator(), work);
    }
}
