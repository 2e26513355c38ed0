package org.mirps.employment.contribution.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mirps.employment.contribution.filling.WorkflowGround;
import org.mirps.employment.participant.Account;
import org.mirps.employment.participant.AccountRepository;
import org.mirps.employment.participant.Membership;
import org.mirps.employment.participant.MembershipId;
import org.mirps.employment.participant.OwnAccount;
import org.mirps.employment.participant.people.EmailTaken;
import org.mirps.employment.participant.people.HandedLink;
import org.mirps.employment.participant.people.PeopleDesk;
import org.mirps.employment.participant.role.AlreadyHandedOver;
import org.mirps.employment.participant.role.HandoverDesk;
import org.mirps.employment.participant.role.RoleDesk;
import org.mirps.employment.participant.role.Successor;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Role;
import org.mirps.employment.testing.AppArchive;

/** One focal point goes and another comes, with what was given to the first by name. */
@ExtendWith(ArquillianExtension.class)
class FocalPointHandoverIT {

    @Inject
    private WorkflowGround ground;

    @Inject
    private HandoverDesk desk;

    @Inject
    private RoleDesk roles;

    @Inject
    private OpenWorkReading open;

    @Inject
    private DelegationDesk delegations;

    @Inject
    private DelegationRepository repository;

    @Inject
    private PeopleDesk people;

    @Inject
    private AccountRepository accounts;

    @Inject
    private UserTransaction transaction;

    private WorkflowGround.Place place;
    private AccountId goes;
    private AccountId comes;

    @Deployment
    static WebArchive app() {
        return AppArchive.get();
    }

    /** Who goes was a contributor once and has two sections by name; who comes may see one of them. */
    @BeforeEach
    void aFocalPointWithSections() {
        place = ground.lay();
        goes = place.contributor();
        comes = ground.newcomer();
        as(place.focalPoint(), () -> {
            delegations.give(
                    place.id(),
                    new DelegationDesk.Handover(List.of("people"), Delegate.of(comes), SectionAccess.VIEW, null));
            roles.change(member(goes), EnumSet.of(Role.CONTRIBUTOR), EnumSet.of(Role.FOCAL_POINT));
            return goes;
        });
    }

    @Test
    void itShowsWhatIsOpen() {
        assertThat(as(place.coordinator(), () -> open.of(member(goes), Language.EN)))
                .filteredOn(work -> work.header().id().equals(place.id()))
                .singleElement()
                .satisfies(work -> assertThat(work.sections()).containsExactly("People", "Permits"));
        assertThatThrownBy(() -> as(place.stranger(), () -> open.of(member(goes), Language.EN)))
                .isInstanceOf(NotFound.class);
        assertThat(as(place.coordinator(), () -> desk.plan(member(goes))).candidates())
                .extracting(person -> person.account())
                .contains(comes, place.focalPoint())
                .doesNotContain(goes, place.stranger());
    }

    @Test
    void oneActMovesRoleAndSections() throws Exception {
        handOver(place.coordinator(), known(comes), false);
        assertThat(membership(comes).roles()).containsExactly(Role.FOCAL_POINT);
        assertThat(membership(goes).roles()).containsExactly(Role.CONTRIBUTOR);
        assertThat(account(goes).isEnabled()).isFalse();
        assertThat(given(goes)).isEmpty();
        assertThat(given(comes)).containsExactlyInAnyOrder("people EDIT", "permits EDIT");
        assertThatThrownBy(() -> handOver(place.coordinator(), known(comes), false))
                .as("is no focal point any more")
                .isInstanceOf(AlreadyHandedOver.class);
        assertThatThrownBy(() -> as(place.stranger(), () -> desk.plan(member(goes))))
                .as("others are not told")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void openPagesAskAgainWhatTheirPersonSees() {
        int before = ground.contribution(place).delegations();
        as(place.focalPoint(), () -> {
            roles.change(member(comes), EnumSet.of(Role.CONTRIBUTOR), EnumSet.of(Role.FOCAL_POINT));
            return comes;
        });
        assertThat(ground.contribution(place).delegations()).isGreaterThan(before);
    }

    @Test
    void whoGoesMayStayAsAContributor() throws Exception {
        handOver(place.coordinator(), known(comes), true);
        assertThat(account(goes).isEnabled()).isTrue();
        assertThat(membership(goes).roles()).containsExactly(Role.CONTRIBUTOR);
        assertThat(given(goes)).isEmpty();
    }

    @Test
    void somebodyNewIsInvitedAsFocalPoint() {
        String email = "nueva-" + System.nanoTime() + "@handover.example";
        Optional<HandedLink> link =
                handOver(place.coordinator(), new Successor(null, email, " Nueva ", Language.ES), false);
        assertThat(link.orElseThrow().email()).isEqualTo(email);
        Account invited = accounts.find(email).orElseThrow();
        assertThat(membership(invited.id()).roles()).containsExactly(Role.FOCAL_POINT);
        assertThat(invited.name()).isEqualTo("Nueva");
        assertThat(membership(invited.id()).participant())
                .isEqualTo(membership(goes).participant());
    }

    @Test
    void whatIsNotPossibleChangesNothing() throws Exception {
        String taken = account(comes).email().toUpperCase(Locale.ROOT);
        assertThatThrownBy(() -> handOver(place.coordinator(), new Successor(null, taken, "Otra", Language.ES), false))
                .isInstanceOf(EmailTaken.class);
        assertThatThrownBy(() -> handOver(place.coordinator(), known(place.stranger()), false))
                .as("of another participant")
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> handOver(place.coordinator(), known(goes), false))
                .as("who goes does not come")
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> handOver(place.stranger(), known(comes), false))
                .as("asked by a focal point of others")
                .isInstanceOf(NotFound.class);
        AccountId own = place.focalPoint();
        assertThatThrownBy(() -> as(own, () -> desk.handOver(member(own), known(comes), false)))
                .as("nobody disables the own account")
                .isInstanceOf(OwnAccount.class);
        assertThat(membership(goes).roles()).containsExactly(Role.FOCAL_POINT);
        assertThat(membership(comes).roles()).containsExactly(Role.CONTRIBUTOR);
        assertThat(given(goes)).hasSize(2);
    }

    private Optional<HandedLink> handOver(AccountId by, Successor successor, boolean stays) {
        return as(by, () -> desk.handOver(member(goes), successor, stays));
    }

    private Successor known(AccountId account) {
        return new Successor(member(account), "", "", Language.ES);
    }

    private Account account(AccountId id) {
        return accounts.get(id);
    }

    private Membership membership(AccountId id) {
        return account(id).memberships().get(0);
    }

    private MembershipId member(AccountId id) {
        return membership(id).id();
    }

    @Test
    void aCoordinatorBringsBackWhoWasLetGoByAHandover() {
        handOver(place.coordinator(), known(comes), false);
        assertThat(as(place.coordinator(), () -> people.people()))
                .extracting(person -> person.account())
                .contains(goes);
        as(place.coordinator(), () -> {
            people.enable(member(goes));
            return goes;
        });
        assertThat(account(goes).isEnabled()).isTrue();
        assertThat(as(place.coordinator(), () -> people.people()))
                .as("contributors are looked after by their focal point")
                .extracting(person -> person.account())
                .doesNotContain(goes);
    }

    /** Such as {@code people EDIT}. */
    private List<String> given(AccountId whose) throws Exception {
        transaction.begin();
        try {
            return repository.of(ground.contribution(place)).all().stream()
                    .filter(each -> each.to().equals(Delegate.of(whose)))
                    .map(each -> each.section() + " " + each.access())
                    .toList();
        } finally {
            transaction.rollback();
        }
    }

    private <T> T as(AccountId person, Supplier<T> work) {
        return ground.as(person, work);
    }
}
