package org.mirps.employment.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
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
    void theRegionalTeamHasNoGovernment() {
        assertThat(seed.people().all())
                .filteredOn(person -> person.roles().contains(Role.ANALYST))
                .extracting(SeedPerson::participant)
                .containsExactly((ParticipantCode) null);
    }

    @Test
    void theAccountsOfBelizeStartInEnglish() {
        assertThat(seed.people().all())
                .allSatisfy(person -> assertThat(person.language())
                        .isEqualTo(BELIZE.equals(person.participant()) ? Language.EN : Language.ES));
    }

    @Test
    void theRoundsComeInTheOrderOfTheirOpening() {
        assertThat(seed.rounds()).extracting(round -> round.code().value()).startsWith("sne-2025");
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
