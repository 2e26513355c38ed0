package org.mirps.employment.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mirps.employment.contribution.ContributionStatus;
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
        assertThat(seed.people()).flatExtracting(SeedPerson::roles).contains(Role.values());
    }

    @Test
    void everyGovernmentHasAContributorAndAFocalPoint() {
        assertThat(seed.governments().keySet())
                .hasSize(7)
                .allSatisfy(government -> assertThat(seed.people())
                        .anyMatch(person -> person.isOf(government, Role.CONTRIBUTOR))
                        .anyMatch(person -> person.isOf(government, Role.FOCAL_POINT)));
    }

    @Test
    void theRegionalTeamHasNoGovernment() {
        assertThat(seed.people())
                .filteredOn(person -> person.roles().contains(Role.ANALYST))
                .extracting(SeedPerson::government)
                .containsExactly((ParticipantCode) null);
    }

    @Test
    void theAccountsOfBelizeStartInEnglish() {
        assertThat(seed.people())
                .allSatisfy(person -> assertThat(person.language())
                        .isEqualTo(BELIZE.equals(person.government()) ? Language.EN : Language.ES));
    }

    @Test
    void fiveGovernmentsHaveSubmittedOneIsWritingAndOneHasNotBegun() {
        assertThat(seed.round().states())
                .containsOnlyKeys(seed.governments().keySet())
                .containsEntry(new ParticipantCode("GT"), ContributionStatus.DRAFT)
                .containsEntry(new ParticipantCode("SV"), ContributionStatus.NOT_STARTED);
        assertThat(seed.round().states().values())
                .filteredOn(ContributionStatus.SUBMITTED::equals)
                .hasSize(5);
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
        return seed.answers(seed.round().code(), BELIZE);
    }
}
