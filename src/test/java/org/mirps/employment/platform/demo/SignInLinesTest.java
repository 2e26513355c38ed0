package org.mirps.employment.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;
import org.mirps.employment.shared.Role;

/** What a demo prints of its people. */
class SignInLinesTest {

    private static final List<SeedPerson> PEOPLE = List.of(
            new SeedPerson(
                    "focal.mx@demo.example",
                    "Marta",
                    Set.of(Role.FOCAL_POINT),
                    new ParticipantCode("MX"),
                    null,
                    Language.ES),
            new SeedPerson("coordinator@demo.example", "Carla", Set.of(Role.COORDINATOR), null, null, Language.ES));

    private static final Map<ParticipantCode, LocalizedText> NAMES =
            Map.of(new ParticipantCode("MX"), new LocalizedText("México", "Mexico"));

    @Test
    void itSaysRolesAndParticipantsInTheLanguageOfTheComputerOneBelowTheOther() {
        assertThat(SignInLines.of(PEOPLE, NAMES, "the password", Language.ES))
                .containsExactly(
                        "Punto focal           México          focal.mx@demo.example",
                        "Coordinación regional equipo regional coordinator@demo.example",
                        "La contraseña de todas estas personas es the password");
        assertThat(SignInLines.of(PEOPLE, NAMES, "the password", Language.EN))
                .containsExactly(
                        "Focal point Mexico        focal.mx@demo.example",
                        "Coordinator regional team coordinator@demo.example",
                        "The password of each of them is the password");
    }
}
