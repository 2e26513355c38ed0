package org.mirps.employment.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirps.employment.contribution.ContributionStatus;
import org.mirps.employment.participant.ParticipantKind;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Role;

/** The seed files as they ship. */
class SeedFolderTest {

    private static final ParticipantCode BELIZE = new ParticipantCode("BZ");

    private final SeedFolder seed = new SeedFolder(Path.of("db", "seed"));

    @Test
    void everyRoleHasAnAccount() {
        assertThat(seed.people().all()).flatExtracting(SeedPerson::roles).contains(Role.values());
    }

    @Test
    void everyGovernmentHasAContributorAndAFocalPoint() {
        assertThat(seed.governments().keySet())
                .hasSize(8)
                .allSatisfy(government -> assertThat(seed.people().all())
                        .anyMatch(person -> person.isOf(government, Role.CONTRIBUTOR))
                        .anyMatch(person -> person.isOf(government, Role.FOCAL_POINT)));
    }

    @Test
    void everyContributorBelongsToAnInstitutionOfTheirOwn() {
        assertThat(seed.people().all())
                .filteredOn(person -> person.roles().contains(Role.CONTRIBUTOR))
                .allSatisfy(person -> assertThat(seed.institutions())
                        .filteredOn(institution -> institution.isOf(person))
                        .hasSize(1));
    }

    @Test
    void theRegionalTeamHasNoGovernment() {
        assertThat(seed.people().all())
                .filteredOn(person -> person.roles().contains(Role.ANALYST))
                .extracting(SeedPerson::participant)
                .containsExactly((ParticipantCode) null);
    }

    @Test
    void theAccountsOfBelizeStartInEnglish() {
        Set<ParticipantCode> belizean = Set.of(BELIZE, new ParticipantCode("bz-association"));
        assertThat(seed.people().all())
                .allSatisfy(person -> assertThat(person.language())
                        .isEqualTo(
                                person.participant() != null && belizean.contains(person.participant())
                                        ? Language.EN
                                        : Language.ES));
    }

    @Test
    void everyOrganisationIsRecognisablyInventedAndCanSubmit() {
        assertThat(seed.organisations()).hasSizeGreaterThanOrEqualTo(8).allSatisfy(organisation -> {
            assertThat(organisation.name().es()).containsPattern("Ejemplo|Muestra");
            assertThat(organisation.name().en()).containsPattern("Example|Sample");
            assertThat(seed.people().focalPoint(organisation.code()).email()).endsWith(".example");
        });
        assertThat(seed.organisations())
                .extracting(SeedOrganisation::kind)
                .contains(
                        ParticipantKind.LOCAL_GOVERNMENT,
                        ParticipantKind.CIVIL_SOCIETY,
                        ParticipantKind.REFUGEE_LED,
                        ParticipantKind.ACADEMIA)
                .doesNotContain(ParticipantKind.GOVERNMENT);
    }

    @Test
    void theYearBeforeIsWholeAndAccepted() {
        assertThat(round("sne-2024").contributions())
                .hasSize(7)
                .extracting(SeedContribution::state)
                .containsOnly(ContributionStatus.ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"competencias-2025", "buenas-practicas-2025"})
    void theOtherRoundsAreUnderWayInEveryState(String code) {
        assertThat(round(code).isUnderWay()).isTrue();
        assertThat(round(code).contributions())
                .extracting(SeedContribution::state)
                .contains(ContributionStatus.ACCEPTED, ContributionStatus.SUBMITTED, ContributionStatus.DRAFT);
    }

    @Test
    void theRoundsComeInTheOrderOfTheirOpening() {
        assertThat(seed.rounds())
                .extracting(round -> round.code().value())
                .containsExactly("sne-2024", "sne-2025", "competencias-2025", "buenas-practicas-2025");
    }

    @Test
    void inTheRoundUnderWayOneGovernmentIsAcceptedFourHaveSubmittedOneIsWritingAndOneHasNotBegun() {
        assertThat(round("sne-2025").contributions())
                .extracting(contribution -> contribution.participant().value() + " " + contribution.state())
                .containsExactlyInAnyOrder(
                        "BZ SUBMITTED",
                        "CR ACCEPTED",
                        "GT DRAFT",
                        "HN SUBMITTED",
                        "MX SUBMITTED",
                        "PA SUBMITTED",
                        "SV NOT_STARTED");
    }

    @Test
    void anAnswerCarriesItsSourceInBothLanguages() {
        SeedAnswers.Cell cell = Objects.requireNonNull(belize().answers().get("institution"));
        assertThat(cell.value()).isEqualTo("bz_labour");
        assertThat(cell.note().es()).isNotEmpty().isNotEqualTo(cell.note().en());
    }

    @Test
    void anAnswerThatIsLeftEmptyOnPurposeHasNoValue() {
        assertThat(belize().answers()).containsEntry("portal_url", new SeedAnswers.Cell(null, LocalizedText.EMPTY));
    }

    @Test
    void answersKeepTheOrderOfTheFile() {
        assertThat(belize().answers().keySet()).startsWith("institution", "unit_name", "inst_role");
        assertThat(belize().rows().keySet()).containsExactly("permit_regime", "group_stats", "programmes", "annexes");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> new SeedFolder(Path.of("db")).people()).hasMessageContaining("participants.json");
    }

    private SeedAnswers belize() {
        return seed.answers(round("sne-2025"), BELIZE);
    }

    private SeedRound round(String code) {
        return seed.rounds().stream()
                .filter(round -> round.code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
