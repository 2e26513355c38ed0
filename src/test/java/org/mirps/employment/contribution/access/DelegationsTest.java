package org.mirps.employment.contribution.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mirps.employment.contribution.access.SectionAccess.EDIT;
import static org.mirps.employment.contribution.access.SectionAccess.NONE;
import static org.mirps.employment.contribution.access.SectionAccess.VIEW;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.InstitutionId;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Role;

/** Who may do what with the sections of a draft, and until when. */
class DelegationsTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    private static final Delegate ROSA = Delegate.of(new AccountId(1));
    private static final Delegate JUAN = Delegate.of(new AccountId(2));
    private static final Delegate OFFICE = Delegate.of(new InstitutionId(1)); // the number of a person, too

    private static final CurrentUser ROSA_OF_THE_OFFICE = contributor(1, new InstitutionId(1));
    private static final CurrentUser JUAN_OF_NONE = contributor(2, null);

    @Test
    void theStrongerOfWhatAPersonAndTheirInstitutionWereGivenHolds() {
        assertThat(access(ROSA_OF_THE_OFFICE, given("permits", ROSA, VIEW), given("permits", OFFICE, EDIT))
                        .to("permits"))
                .isEqualTo(EDIT);
        assertThat(access(ROSA_OF_THE_OFFICE, given("permits", ROSA, EDIT), given("permits", OFFICE, VIEW))
                        .to("permits"))
                .isEqualTo(EDIT);
        assertThat(access(ROSA_OF_THE_OFFICE, given("permits", OFFICE, EDIT), given("permits", ROSA, VIEW))
                        .to("permits"))
                .isEqualTo(EDIT);
    }

    @Test
    void whatWasGivenToOthersIsNoSectionOfOnesOwn() {
        DraftAccess access = access(JUAN_OF_NONE, given("permits", ROSA, EDIT), given("statistics", OFFICE, EDIT));
        assertThat(access.sections()).isEmpty();
        assertThat(access.isAny()).isFalse();
        assertThat(access.to("permits")).isEqualTo(NONE);
        assertThatThrownBy(() -> access.requireSight("permits")).isInstanceOf(NotFound.class);
    }

    @Test
    void aPersonAndAnInstitutionOfTheSameNumberAreTwo() {
        assertThat(access(contributor(7, new InstitutionId(2)), given("permits", Delegate.of(new AccountId(2)), EDIT))
                        .isAny())
                .isFalse();
        assertThat(access(contributor(2, null), given("permits", Delegate.of(new InstitutionId(2)), EDIT))
                        .isAny())
                .isFalse();
    }

    @Test
    void whoMayOnlyViewChangesNothing() {
        DraftAccess access = access(JUAN_OF_NONE, given("permits", JUAN, VIEW));
        access.requireSight("permits");
        assertThat(access.isEditor()).isFalse();
        assertThatThrownBy(() -> access.requireEditor("permits")).isInstanceOf(SectionViewOnly.class);
        assertThatThrownBy(access::requireAnyEditor).isInstanceOf(SectionViewOnly.class);
        assertThatThrownBy(() -> access.requireEditor("statistics")).isInstanceOf(NotFound.class);
    }

    @Test
    void aFocalPointChangesAllWhateverWasGiven() {
        DraftAccess access = access(user(9, null, Set.of(Role.FOCAL_POINT)), given("permits", ROSA, VIEW));
        assertThat(access.edits("permits")).isTrue();
        assertThat(access.edits("anything")).isTrue();
    }

    @Test
    void theEarliestOfSeveralDueDatesHoldsAndAFocalPointSeesAll() {
        Delegations all = new Delegations(
                1,
                List.of(
                        new Delegation("permits", ROSA, EDIT, APRIL),
                        new Delegation("permits", OFFICE, VIEW, MARCH),
                        new Delegation("statistics", JUAN, EDIT, APRIL),
                        new Delegation("framework", ROSA, EDIT, null)));
        assertThat(all.dueDates(ROSA_OF_THE_OFFICE)).isEqualTo(Map.of("permits", MARCH));
        assertThat(all.dueDates(JUAN_OF_NONE)).isEqualTo(Map.of("statistics", APRIL));
        assertThat(all.dueDates(user(9, null, Set.of(Role.FOCAL_POINT))))
                .isEqualTo(Map.of("permits", MARCH, "statistics", APRIL));
    }

    private static DraftAccess access(CurrentUser user, Delegation... given) {
        return new Delegations(1, Arrays.asList(given)).of(user);
    }

    private static Delegation given(String section, Delegate to, SectionAccess access) {
        return new Delegation(section, to, access, null);
    }

    private static CurrentUser contributor(long account, @Nullable InstitutionId institution) {
        return user(account, institution, Set.of(Role.CONTRIBUTOR));
    }

    private static CurrentUser user(long account, @Nullable InstitutionId institution, Set<Role> roles) {
        return new CurrentUser() {
            @Override
            public boolean isSignedIn() {
                return true;
            }

            @Override
            public AccountId accountId() {
                return new AccountId(account);
            }

            @Override
            public String name() {
                return "";
            }

            @Override
            public Set<Role> roles() {
                return roles;
            }

            @Override
            public Optional<ParticipantCode> participant() {
                return Optional.of(new ParticipantCode("GT"));
            }

            @Override
            public Optional<InstitutionId> institution() {
                return Optional.ofNullable(institution);
            }
        };
    }
}
