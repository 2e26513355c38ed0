package org.mirps.employment.participant.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirps.employment.participant.Account;
import org.mirps.employment.participant.AccountRepository;
import org.mirps.employment.participant.ActingAs;
import org.mirps.employment.participant.Institution;
import org.mirps.employment.participant.InstitutionClosed;
import org.mirps.employment.participant.InstitutionDesk;
import org.mirps.employment.participant.InstitutionNotPossible;
import org.mirps.employment.participant.LinkNotValid;
import org.mirps.employment.participant.Membership;
import org.mirps.employment.participant.MembershipId;
import org.mirps.employment.participant.OwnAccount;
import org.mirps.employment.participant.Person;
import org.mirps.employment.participant.signin.SignInDesk;
import org.mirps.employment.participant.signin.SignInRefused;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.InstitutionId;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.NotPermitted;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.Sha256;
import org.mirps.employment.testing.AppArchive;
import org.mirps.employment.testing.RoundGround;

/** Who opens whose account, to which institution people belong, and how an account ends. */
@ExtendWith(ArquillianExtension.class)
class PeopleDeskIT {

    private static final String PASSWORD = "four words will do";
    private static final ParticipantCode GT = new ParticipantCode("GT");

    @Inject
    private PeopleDesk desk;

    @Inject
    private InstitutionDesk institutions;

    @Inject
    private AccountDesk links;

    @Inject
    private SignInDesk signIn;

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

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Instance<RequestContextController> requests;

    /** Their threads know the application. */
    @Resource
    private ManagedExecutorService threads;

    private AccountId focalPoint;
    private AccountId neighbour;
    private String email;

    @Deployment
    static WebArchive app() {
        return AppArchive.get();
    }

    @BeforeEach
    void people() {
        focalPoint = ground.person("People focal GT", Role.FOCAL_POINT, "GT");
        neighbour = ground.person("People focal HN", Role.FOCAL_POINT, "HN");
        email = "person-" + System.nanoTime() + "@people.example";
    }

    @Test
    void aFocalPointOpensTheAccountOfAContributorInAnInstitution() {
        InstitutionId ministry = institution("Ministerio");
        String token = as(
                focalPoint,
                () -> desk.invite(invitation(" Persona Nueva ", ministry))
                        .orElseThrow()
                        .token());
        assertThat(person().state()).isEqualTo(Person.State.INVITED);
        assertThat(person().name()).isEqualTo("Persona Nueva");
        links.choosePassword(token, PASSWORD);
        Account account = signIn.signIn(email, PASSWORD, "192.0.2.7");
        assertThat(first(account).roles()).containsExactly(Role.CONTRIBUTOR);
        assertThat(first(account).participant()).contains(GT);
        assertThat(as(account.id(), () -> currentUser.institution().orElseThrow()))
                .isEqualTo(ministry);
        assertThat(person().state()).isEqualTo(Person.State.ACTIVE);
    }

    @Test
    void aFocalPointCannotGiveAnotherGovernmentAnAccount() {
        as(
                focalPoint,
                () -> desk.invite(
                        new PeopleDesk.Invitation(email, "Persona", Language.ES, new ParticipantCode("HN"), null)));
        assertThat(first(accounts.find(email).orElseThrow()).participant()).contains(GT);
    }

    @Test
    void aCoordinatorOpensTheAccountOfAFocalPointAndSeesNobodyElse() {
        as(
                ground.coordinator(),
                () -> desk.invite(
                        new PeopleDesk.Invitation(email, "Persona", Language.EN, new ParticipantCode("BZ"), null)));
        assertThat(first(accounts.find(email).orElseThrow()).roles()).containsExactly(Role.FOCAL_POINT);
        ground.person("People contributor GT", Role.CONTRIBUTOR, "GT");
        List<Person> seen = as(ground.coordinator(), () -> desk.people());
        assertThat(seen).extracting(Person::email).contains(email);
        assertThat(seen).allSatisfy(person -> assertThat(person.roles()).contains(Role.FOCAL_POINT));
        assertThatThrownBy(() -> as(
                        ground.coordinator(),
                        () -> desk.invite(new PeopleDesk.Invitation("x" + email, "Persona", Language.EN, null, null))))
                .isInstanceOf(RoleNeedsParticipant.class);
    }

    @Test
    void aFocalPointSeesThePeopleOfTheOwnGovernmentAlone() {
        as(focalPoint, () -> desk.invite(invitation("Persona", null)));
        assertThat(as(focalPoint, () -> desk.people()))
                .allSatisfy(person -> assertThat(person.participant()).contains(GT));
        assertThat(as(neighbour, () -> desk.people())).extracting(Person::email).doesNotContain(email);
    }

    @Test
    void aDisabledAccountEndsWithTheNextRequestAndComesBackAsItWas() {
        links.choosePassword(
                as(
                        focalPoint,
                        () -> desk.invite(invitation("Persona", null))
                                .orElseThrow()
                                .token()),
                PASSWORD);
        MembershipId id = person().id();
        as(focalPoint, () -> {
            desk.disable(id);
            return id;
        });
        assertThat(person().state()).isEqualTo(Person.State.DISABLED);
        assertThatThrownBy(() -> signIn.signIn(email, PASSWORD, "192.0.2.7")).isInstanceOf(SignInRefused.class);
        as(focalPoint, () -> {
            desk.enable(id);
            return id;
        });
        assertThat(first(signIn.signIn(email, PASSWORD, "192.0.2.7")).id()).isEqualTo(id);
    }

    @Test
    void anAdministratorLooksAfterTheTeamButNotTheOwnAccountNorTheLastOne() {
        AccountId administrator = ground.person("People administrator", Role.ADMINISTRATOR, null);
        AccountId other = ground.person("People other administrator", Role.ADMINISTRATOR, null);
        for (Role role : List.of(Role.COORDINATOR, Role.ANALYST, Role.PRESENTER)) {
            AccountId member = ground.person("People team " + role, role, null);
            assertThat(as(administrator, () -> desk.people()))
                    .extracting(Person::account)
                    .contains(member)
                    .doesNotContain(focalPoint);
            links.choosePassword(
                    as(
                            administrator,
                            () -> desk.newLink(of(member)).orElseThrow().token()),
                    PASSWORD);
            disable(administrator, member);
            assertThat(accounts.get(member).isEnabled()).isFalse();
        }
        assertThatThrownBy(() -> disable(administrator, administrator)).isInstanceOf(OwnAccount.class);
        assertThatThrownBy(() -> as(administrator, () -> desk.newLink(of(administrator))))
                .isInstanceOf(OwnAccount.class);
        assertThatThrownBy(() -> as(administrator, () -> desk.newLink(of(focalPoint))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> disable(administrator, other))
                .as("nobody else has chosen a password yet")
                .isInstanceOf(LastAdministrator.class);
        links.choosePassword(
                as(other, () -> desk.newLink(of(administrator)).orElseThrow().token()), PASSWORD);
        disable(administrator, other);
        assertThat(accounts.get(other).isEnabled()).isFalse();
    }

    private void disable(AccountId by, AccountId whom) {
        as(by, () -> {
            desk.disable(of(whom));
            return whom;
        });
    }

    @Test
    void noPasswordIsHashedWithinATransaction() throws Exception {
        String token = as(
                focalPoint,
                () -> desk.invite(invitation("Persona", null)).orElseThrow().token());
        transaction.begin();
        try {
            assertThatThrownBy(() -> signIn.signIn(email, PASSWORD, "192.0.2.7"))
                    .isInstanceOf(TransactionalException.class);
            assertThatThrownBy(() -> links.choosePassword(token, PASSWORD)).isInstanceOf(TransactionalException.class);
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void nobodyDisablesTheirOwnAccount() {
        assertThatThrownBy(() -> as(focalPoint, () -> {
                    desk.disable(of(focalPoint));
                    return focalPoint;
                }))
                .isInstanceOf(OwnAccount.class);
    }

    @Test
    void aNewLinkEndsTheOneBefore() {
        String first = as(
                focalPoint,
                () -> desk.invite(invitation("Persona", null)).orElseThrow().token());
        String second =
                as(focalPoint, () -> desk.newLink(person().id()).orElseThrow().token());
        assertThatThrownBy(() -> links.choosePassword(first, PASSWORD)).isInstanceOf(LinkNotValid.class);
        links.choosePassword(second, PASSWORD);
        assertThat(signIn.signIn(email, PASSWORD, "192.0.2.7").email()).isEqualTo(email);
    }

    /** Both typed a password while the link was valid; whoever is second is told, and the first one's password stays. */
    @Test
    void ofTwoWhoUseOneLinkAtOnceOneChoosesThePassword() throws Exception {
        String token = as(
                focalPoint,
                () -> desk.invite(invitation("Persona", null)).orElseThrow().token());
        var begin = new CountDownLatch(1);
        List<String> passwords = List.of("the words of the first", "the words of the second");
        List<CompletableFuture<Boolean>> both = passwords.stream()
                .map(password -> CompletableFuture.supplyAsync(() -> chooses(token, password, begin), threads))
                .toList();
        begin.countDown();
        List<Boolean> chosen = new ArrayList<>();
        for (CompletableFuture<Boolean> each : both) {
            chosen.add(each.get(60, TimeUnit.SECONDS));
        }
        assertThat(chosen).containsExactlyInAnyOrder(true, false);
        int first = chosen.indexOf(true);
        assertThat(signIn.signIn(email, passwords.get(first), "192.0.2.7").email())
                .isEqualTo(email);
        assertThatThrownBy(() -> signIn.signIn(email, passwords.get(1 - first), "192.0.2.7"))
                .isInstanceOf(SignInRefused.class);
    }

    private boolean chooses(String token, String password, CountDownLatch begin) {
        RequestContextController request = requests.get();
        request.activate();
        try {
            begin.await();
            links.choosePassword(token, password);
            return true;
        } catch (LinkNotValid second) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            request.deactivate();
        }
    }

    /** Cut by a mail program, of another purpose, used, or somebody else's name in front of it: the same refusal. */
    @Test
    void aLinkThatIsNotWholeOrForSomethingElseChoosesNothing() throws Exception {
        String token = as(
                focalPoint,
                () -> desk.invite(invitation("Persona", null)).orElseThrow().token());
        String toConfirm = "a-link-by-which-an-address-is-confirmed";
        transaction.begin();
        entities.createNativeQuery("""
                        insert into account_link (token_hash, purpose, account_id, expires_at)
                        select ?, 'ADDRESS', id, utc_timestamp(3) + interval 1 day from account where email = ?""")
                .setParameter(1, Sha256.of(toConfirm))
                .setParameter(2, email)
                .executeUpdate();
        transaction.commit();
        for (String other : List.of(
                "",
                token.substring(0, token.length() - 1),
                token.substring(1),
                token + ".",
                token.toUpperCase(Locale.ROOT),
                toConfirm)) {
            assertThatThrownBy(() -> links.choosePassword(other, PASSWORD))
                    .as(other)
                    .isInstanceOf(LinkNotValid.class);
        }
        links.choosePassword(token, PASSWORD);
        assertThatThrownBy(() -> links.choosePassword(token, PASSWORD)).isInstanceOf(LinkNotValid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana+empleo@%s.example", "ana@%s.españa.example"})
    void whoHasAnUnusualAddressIsInvitedAndSignsInAsTheyTypeIt(String shape) {
        email = shape.formatted("a" + System.nanoTime());
        String token = as(
                focalPoint,
                () -> desk.invite(invitation("Persona", null)).orElseThrow().token());
        links.choosePassword(token, PASSWORD);
        String typed = " " + email.toUpperCase(Locale.ROOT) + " ";
        assertThat(signIn.signIn(typed, PASSWORD, "192.0.2.7").email()).isEqualTo(email);
    }

    /** Only the last mail with a link counts: a new one that is on its way makes good for one that was refused. */
    @Test
    void whoseInvitationWasNotDeliveredIsToldApart() throws Exception {
        as(focalPoint, () -> desk.invite(invitation("Persona", null)));
        assertThat(stateOfPerson()).isEqualTo(Person.State.INVITED);
        for (String state : List.of("REFUSED", "EXPIRED", "CANCELLED")) {
            mailWas("INVITATION", state);
            assertThat(stateOfPerson()).as(state).isEqualTo(Person.State.UNREACHED);
        }
        mailWas("ROLES_CHANGED", "SENT");
        assertThat(stateOfPerson()).as("that has no link").isEqualTo(Person.State.UNREACHED);
        mailWas("NEW_LINK", "WAITING");
        assertThat(stateOfPerson()).isEqualTo(Person.State.INVITED);
    }

    private Person.State stateOfPerson() {
        return as(focalPoint, () -> desk.people()).stream()
                .filter(person -> person.email().equals(email))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private void mailWas(String kind, String state) throws Exception {
        transaction.begin();
        entities.createNativeQuery("""
                        insert into mail (message_key, kind, account_id, address, name, subject, state, made_at, due_at)
                        select uuid(), ?, id, email, name, 'Subject', ?, utc_timestamp(3), utc_timestamp(3) from account where email = ?""")
                .setParameter(1, kind)
                .setParameter(2, state)
                .setParameter(3, email)
                .executeUpdate();
        transaction.commit();
    }

    @Test
    void aFocalPointMakesNoLinkForAnotherOne() {
        AccountId other = ground.person("People second focal GT", Role.FOCAL_POINT, "GT");
        assertThatThrownBy(() -> as(focalPoint, () -> desk.newLink(of(other)))).isInstanceOf(NotPermitted.class);
        assertThat(as(ground.coordinator(), () -> desk.newLink(of(other)))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "persona", "persona@ministerio", "una persona@example.org", "a@b@example.org", "a@.org"})
    void whatIsNoAddressIsRefused(String typed) {
        assertThatThrownBy(() -> as(
                        focalPoint,
                        () -> desk.invite(new PeopleDesk.Invitation(typed, "Persona", Language.ES, null, null))))
                .isInstanceOf(EmailNotPossible.class);
    }

    @Test
    void anAddressHasOneAccountHoweverItIsSpelt() {
        as(focalPoint, () -> desk.invite(invitation("Persona", null)));
        assertThatThrownBy(() -> as(focalPoint, () -> desk.invite(speltOtherwise())))
                .isInstanceOf(EmailTaken.class);
        HandedLink handed = as(neighbour, () -> desk.invite(speltOtherwise())).orElseThrow();
        assertThat(handed.token()).as("nobody else gets a link to that account").isEmpty();
        Account account = accounts.find(email).orElseThrow();
        assertThat(account.name()).isEqualTo("Persona");
        assertThat(account.memberships())
                .extracting(each -> each.participant().orElseThrow().value())
                .containsExactly("GT", "HN");
    }

    private PeopleDesk.Invitation speltOtherwise() {
        return new PeopleDesk.Invitation(" " + email.toUpperCase(Locale.ROOT), "Otra", Language.ES, null, null);
    }

    @Test
    void whatIsEndedOfOneIsNotEndedOfTheOther() {
        links.choosePassword(
                as(focalPoint, () -> desk.invite(invitation("Persona", null)))
                        .orElseThrow()
                        .token(),
                PASSWORD);
        as(neighbour, () -> desk.invite(speltOtherwise()));
        MembershipId first = person().id();
        as(focalPoint, () -> {
            desk.disable(first);
            return first;
        });
        Account account = signIn.signIn(email, PASSWORD, "192.0.2.7");
        assertThat(account.usual().orElseThrow().participant().orElseThrow().value())
                .isEqualTo("HN");
        MembershipId second = account.memberships().get(1).id();
        assertThatThrownBy(() -> as(focalPoint, () -> {
                    desk.disable(second);
                    return second;
                }))
                .as("looked after by others")
                .isInstanceOf(NotFound.class);
        as(neighbour, () -> {
            desk.disable(second);
            return second;
        });
        assertThatThrownBy(() -> signIn.signIn(email, PASSWORD, "192.0.2.7")).isInstanceOf(SignInRefused.class);
    }

    @Test
    void aLinkToAnAccountIsHandedOnlyToWhoLooksAfterAllOfIt() {
        as(focalPoint, () -> desk.invite(invitation("Persona", null)));
        as(neighbour, () -> desk.invite(speltOtherwise()));
        MembershipId first = person().id();
        assertThatThrownBy(() -> as(focalPoint, () -> desk.newLink(first))).isInstanceOf(LinkOfOthers.class);
        String other = "x" + email;
        for (String code : List.of("BZ", "PA")) {
            as(
                    ground.coordinator(),
                    () -> desk.invite(
                            new PeopleDesk.Invitation(other, "Persona", Language.EN, new ParticipantCode(code), null)));
        }
        MembershipId ofBelize = first(accounts.find(other).orElseThrow()).id();
        assertThat(as(ground.coordinator(), () -> desk.newLink(ofBelize))).isNotEmpty();
    }

    @Test
    void anAdministratorClosesAnAccountAsAWhole() {
        AccountId administrator = ground.person("People closing administrator", Role.ADMINISTRATOR, null);
        links.choosePassword(
                as(focalPoint, () -> desk.invite(invitation("Persona", null)))
                        .orElseThrow()
                        .token(),
                PASSWORD);
        AccountId id = person().account();
        as(administrator, () -> {
            links.close(id);
            return id;
        });
        assertThat(person().state()).isEqualTo(Person.State.CLOSED);
        assertThatThrownBy(() -> signIn.signIn(email, PASSWORD, "192.0.2.7")).isInstanceOf(SignInRefused.class);
        assertThatThrownBy(() -> as(administrator, () -> {
                    links.close(administrator);
                    return administrator;
                }))
                .isInstanceOf(OwnAccount.class);
        as(administrator, () -> {
            links.reopen(id);
            return id;
        });
        assertThat(signIn.signIn(email, PASSWORD, "192.0.2.7").id()).isEqualTo(id);
    }

    @Test
    void nobodyJoinsAnInstitutionOfOthersOrAClosedOne() {
        InstitutionId ministry = institution("Ministerio de antes");
        assertThatThrownBy(() -> as(neighbour, () -> desk.invite(invitation("Persona", ministry))))
                .isInstanceOf(NotFound.class);
        as(focalPoint, () -> {
            institutions.close(ministry);
            return ministry;
        });
        assertThatThrownBy(() -> as(focalPoint, () -> desk.invite(invitation("Persona", ministry))))
                .isInstanceOf(InstitutionClosed.class);
        assertThat(accounts.find(email)).isEmpty();
    }

    @Test
    void whoBelongsToAnInstitutionThatIsClosedStays() {
        InstitutionId ministry = institution("Ministerio que cierra");
        as(focalPoint, () -> desk.invite(invitation("Persona", ministry)));
        as(focalPoint, () -> {
            institutions.close(ministry);
            return ministry;
        });
        assertThat(person().institution()).contains(ministry);
    }

    @Test
    void aPersonMovesBetweenInstitutions() {
        InstitutionId ministry = institution("Ministerio primero");
        InstitutionId agency = institution("Instituto después");
        as(focalPoint, () -> desk.invite(invitation("Persona", ministry)));
        as(focalPoint, () -> {
            desk.assign(person().id(), agency);
            return agency;
        });
        assertThat(person().institution()).contains(agency);
        as(focalPoint, () -> {
            desk.assign(person().id(), null);
            return agency;
        });
        assertThat(person().institution()).isEmpty();
    }

    @Test
    void anInstitutionHasANameOfItsOwn() {
        InstitutionId ministry = institution("Ministerio único");
        for (String typed : List.of(" ", "a".repeat(201), " ministerio ÚNICO ")) {
            assertThatThrownBy(() -> as(focalPoint, () -> institutions.add(new LocalizedText(typed, ""))))
                    .as(typed)
                    .isInstanceOf(InstitutionNotPossible.class);
        }
        as(focalPoint, () -> {
            institutions.rename(ministry, new LocalizedText("Ministerio único", "Only ministry"));
            return ministry;
        });
        assertThat(as(focalPoint, () -> institutions.mine()))
                .filteredOn(known -> known.id().equals(ministry))
                .extracting(known -> known.name().en())
                .containsExactly("Only ministry");
        assertThat(as(neighbour, () -> institutions.mine()))
                .extracting(Institution::id)
                .doesNotContain(ministry);
    }

    private PeopleDesk.Invitation invitation(String name, @Nullable InstitutionId institution) {
        return new PeopleDesk.Invitation(email, name, Language.ES, null, institution);
    }

    private InstitutionId institution(String name) {
        return as(
                focalPoint,
                () -> institutions.mine().stream()
                        .filter(known -> known.name().es().equals(name) && known.isActive())
                        .map(Institution::id)
                        .findFirst()
                        .orElseGet(() -> institutions.add(new LocalizedText(name, ""))));
    }

    private Person person() {
        return Person.of(first(accounts.find(email).orElseThrow()));
    }

    private static Membership first(Account account) {
        return account.memberships().get(0);
    }

    private MembershipId of(AccountId person) {
        return first(accounts.get(person)).id();
    }

    private <T> T as(AccountId person, Supplier<T> work) {
        return acting.person(person, work);
    }
}
