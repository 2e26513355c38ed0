package org.mirps.employment.participant.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mirps.employment.participant.AccountRepository;
import org.mirps.employment.participant.ActingAs;
import org.mirps.employment.participant.MembershipId;
import org.mirps.employment.participant.Person;
import org.mirps.employment.participant.people.AccountDesk;
import org.mirps.employment.participant.people.LastAdministrator;
import org.mirps.employment.participant.people.OperatorLinks;
import org.mirps.employment.participant.people.PeopleDesk;
import org.mirps.employment.participant.people.RoleMissing;
import org.mirps.employment.participant.people.RoleNeedsParticipant;
import org.mirps.employment.participant.token.TokenDesk;
import org.mirps.employment.participant.token.TokenRefused;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.TokenScope;
import org.mirps.employment.testing.AppArchive;
import org.mirps.employment.testing.RoundGround;

/** Roles that are given and taken, on the real database. */
@ExtendWith(ArquillianExtension.class)
class RoleDeskIT {

    private static final String PASSWORD = "four words will do";

    @Inject
    private RoleDesk desk;

    @Inject
    private PeopleDesk people;

    @Inject
    private AccountDesk links;

    @Inject
    private OperatorLinks operator;

    @Inject
    private TokenDesk tokens;

    @Inject
    private AccountRepository accounts;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ActingAs acting;

    @Inject
    private RoundGround ground;

    @Inject
    private UserTransaction transaction;

    private AccountId administrator;
    private AccountId focalPoint;
    private String some;

    @Deployment
    static WebArchive app() {
        return AppArchive.get();
    }

    @BeforeEach
    void people() {
        some = Long.toString(System.nanoTime());
        administrator = ground.person("Roles administrator " + some, Role.ADMINISTRATOR, null);
        focalPoint = ground.person("Roles focal " + some, Role.FOCAL_POINT, "SV");
    }

    @Test
    void somebodyOfTheTeamHasSeveralFromTheNextRequestOn() {
        AccountId analyst = ground.person("Roles analyst " + some, Role.ANALYST, null);
        change(administrator, analyst, roles(Role.ANALYST), roles(Role.ANALYST, Role.COORDINATOR, Role.PRESENTER));
        assertThat(as(analyst, () -> currentUser.roles()))
                .containsExactlyInAnyOrder(Role.ANALYST, Role.COORDINATOR, Role.PRESENTER);
        change(administrator, analyst, held(analyst), roles(Role.PRESENTER));
        assertThat(as(analyst, () -> currentUser.roles())).containsExactly(Role.PRESENTER);
    }

    @Test
    void tokensEndWithTheLastRoleThatUsesThemAndDoNotComeBack() {
        AccountId analyst = ground.person("Roles token " + some, Role.ANALYST, null);
        String token = as(analyst, () -> tokens.make(new TokenDesk.Wish("A", EnumSet.allOf(TokenScope.class), 30)));
        change(administrator, analyst, held(analyst), roles(Role.PRESENTER));
        assertThat(tokens.enter(token).account()).isEqualTo(analyst);
        change(administrator, analyst, held(analyst), roles(Role.ADMINISTRATOR));
        assertThatThrownBy(() -> tokens.enter(token)).isInstanceOf(TokenRefused.class);
        change(administrator, analyst, held(analyst), roles(Role.ADMINISTRATOR, Role.ANALYST));
        assertThatThrownBy(() -> tokens.enter(token)).isInstanceOf(TokenRefused.class);
    }

    @Test
    void whoComesLaterSeesWhatIs() {
        AccountId analyst = ground.person("Roles both " + some, Role.ANALYST, null);
        Set<Role> shown = held(analyst);
        change(administrator, analyst, shown, roles(Role.COORDINATOR));
        assertThatThrownBy(() -> change(administrator, analyst, shown, roles(Role.PRESENTER)))
                .isInstanceOf(RolesChangedMeanwhile.class);
        change(administrator, analyst, shown, roles(Role.COORDINATOR)); // the same: nothing to tell
        assertThat(held(analyst)).containsExactly(Role.COORDINATOR);
    }

    @Test
    void whatIsNotPossibleChangesNothing() {
        AccountId analyst = ground.person("Roles rules " + some, Role.ANALYST, null);
        assertThatThrownBy(() -> change(administrator, analyst, held(analyst), roles()))
                .isInstanceOf(RoleMissing.class);
        assertThatThrownBy(() -> change(administrator, analyst, held(analyst), roles(Role.FOCAL_POINT)))
                .isInstanceOf(RoleNeedsParticipant.class);
        assertThatThrownBy(() -> change(administrator, focalPoint, held(focalPoint), roles(Role.CONTRIBUTOR)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> change(focalPoint, analyst, held(analyst), roles(Role.PRESENTER)))
                .isInstanceOf(NotFound.class);
        assertThat(held(analyst)).containsExactly(Role.ANALYST);
    }

    @Test
    void theLastAdministratorWhoCanSignInStays() throws Exception {
        AccountId other = ground.person("Roles last " + some, Role.ADMINISTRATOR, null);
        // those of other tests may have a password, too
        disableOtherAdministrators(other);
        assertThatThrownBy(() -> change(administrator, administrator, held(administrator), roles(Role.ANALYST)))
                .isInstanceOf(OwnRole.class);
        change(administrator, administrator, held(administrator), roles(Role.ADMINISTRATOR, Role.ANALYST));
        change(administrator, administrator, held(administrator), roles(Role.ADMINISTRATOR));
        assertThatThrownBy(() -> change(administrator, other, held(other), roles(Role.ANALYST)))
                .as("nobody else has chosen a password")
                .isInstanceOf(LastAdministrator.class);
        letIn(administrator);
        change(administrator, other, held(other), roles(Role.ANALYST));
        assertThat(held(other)).containsExactly(Role.ANALYST);
        transaction.begin(); // other tests count who administers
        accounts.lock(administrator).disable();
        transaction.commit();
    }

    @Test
    void aParticipantMayHaveSeveralFocalPoints() {
        AccountId contributor = ground.person("Roles contributor " + some, Role.CONTRIBUTOR, "SV");
        change(focalPoint, contributor, held(contributor), roles(Role.FOCAL_POINT));
        assertThat(as(contributor, () -> currentUser.roles())).containsExactly(Role.FOCAL_POINT);
        assertThatThrownBy(() -> change(focalPoint, focalPoint, held(focalPoint), roles(Role.CONTRIBUTOR)))
                .isInstanceOf(OwnRole.class);
        assertThatThrownBy(() ->
                        change(focalPoint, contributor, held(contributor), roles(Role.FOCAL_POINT, Role.CONTRIBUTOR)))
                .isInstanceOf(RoleNeedsParticipant.class);
        assertThatThrownBy(() -> change(focalPoint, contributor, held(contributor), roles(Role.CONTRIBUTOR)))
                .as("no other one has chosen a password")
                .isInstanceOf(LastFocalPoint.class);
        letIn(focalPoint);
        change(focalPoint, contributor, held(contributor), roles(Role.CONTRIBUTOR));
        assertThat(held(contributor)).containsExactly(Role.CONTRIBUTOR);
    }

    private void disableOtherAdministrators(AccountId but) {
        as(administrator, () -> people.people()).stream()
                .filter(person ->
                        person.participant().isEmpty() && person.roles().contains(Role.ADMINISTRATOR))
                .filter(person -> !person.id().equals(but) && !person.id().equals(administrator))
                .filter(person -> person.state() == Person.State.ACTIVE)
                .forEach(person -> as(administrator, () -> {
                    letIn(but);
                    people.disable(person.id());
                    return person;
                }));
    }

    private void letIn(AccountId person) {
        links.choosePassword(operator.to(accounts.get(person).email()).orElseThrow(), PASSWORD);
    }

    private void change(AccountId by, AccountId whom, Set<Role> seen, Set<Role> wanted) {
        as(by, () -> {
            desk.change(of(whom), seen, wanted);
            return whom;
        });
    }

    private MembershipId of(AccountId person) {
        return accounts.get(person).memberships().get(0).id();
    }

    private Set<Role> held(AccountId person) {
        return accounts.get(person).memberships().get(0).roles();
    }

    private static Set<Role> roles(Role... roles) {
        Set<Role> wanted = EnumSet.noneOf(Role.class);
        wanted.addAll(Arrays.asList(roles));
        return wanted;
    }

    private <T> T as(AccountId person, Supplier<T> work) {
        return acting.person(person, work);
    }
}
