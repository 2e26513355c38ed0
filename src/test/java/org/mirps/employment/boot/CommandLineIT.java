package org.mirps.employment.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mirps.employment.testing.LauncherProcess;

class CommandLineIT {

    @Test
    void helpTellsInWordsWhatCanBeDone() {
        var help = LauncherProcess.start(Map.of(), "--help");
        assertThat(help.awaitExit()).isZero();
        assertThat(String.join("\n", help.out())).contains("serve", "demo", "form", "admin link", "DB_URL", "--data");
        assertThat(help.err()).isEmpty();
    }

    @Test
    void helpIsInTheLanguageOfTheComputer() {
        var help = LauncherProcess.start(
                List.of("-Duser.language=es"), Path.of(System.getProperty("app.jar")), Map.of(), "help", "serve");
        assertThat(help.awaitExit()).isZero();
        assertThat(String.join("\n", help.out()))
                .contains(
                        "Uso: ", "--data", "Puerto de la dirección web", "Si no se nombra: 8080", "Muestra esta ayuda")
                .doesNotContain("Usage", "Default", "Print", "bundle");
    }

    @Test
    void aMistypedCommandIsAnsweredByTheNearest() {
        var process = LauncherProcess.start(Map.of(), "sevre");
        assertThat(process.awaitExit()).isEqualTo(2);
        assertThat(String.join("\n", process.err()))
                .contains("'sevre'", "serve?")
                .doesNotContain("\tat ");
    }

    @Test
    void anUnknownOptionShowsTheUsage() {
        var process = LauncherProcess.start(Map.of(), "--prot", "80");
        assertThat(process.awaitExit()).isEqualTo(2);
        assertThat(String.join("\n", process.err()))
                .contains("--prot", "Usage:")
                .doesNotContain("\tat ");
    }

    @Test
    void theVersionOfTheBuildIsPrinted() {
        var process = LauncherProcess.start(Map.of(), "--version");
        assertThat(process.awaitExit()).isZero();
        assertThat(process.out()).singleElement().asString().startsWith("MIRPS employment 1.");
    }
}
