package org.mirps.employment.form.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mirps.employment.form.FormProblem;
import org.mirps.employment.form.FormReader.Identity;
import org.mirps.employment.form.PublishedForm;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;

class VersionCheckTest {

    @Test
    void theFirstVersionOfAFormIsFine() {
        assertThat(check("1", List.of())).isEmpty();
    }

    @Test
    void aNewerVersionIsFine() {
        assertThat(check("2025031502", published("2025031501", "2024"))).isEmpty();
    }

    @Test
    void aVersionThatIsPublishedIsNamedAtItsCell() {
        FormProblem problem = check("2", published("3", "2")).orElseThrow();
        assertThat(problem.code()).isEqualTo("version-published");
        assertThat(problem.isError()).isTrue();
        assertThat(problem.sheet() + ":" + problem.row() + ":" + problem.column())
                .isEqualTo("settings:7:version");
        assertThat(problem.message().in(Language.ES)).startsWith("La versión 2 ya está publicada");
        assertThat(problem.message().in(Language.EN)).startsWith("Version 2 is published already");
    }

    @Test
    void anOlderVersionIsNamedWithTheNewestOne() {
        FormProblem problem = check("2.9", published("2.10", "2.8")).orElseThrow();
        assertThat(problem.code()).isEqualTo("version-not-newer");
        assertThat(problem.message().en()).contains("2.9").contains("2.10");
    }

    private static Optional<FormProblem> check(String version, List<PublishedForm> published) {
        return VersionCheck.problem(new Identity("test", version, 7), published);
    }

    private static List<PublishedForm> published(String... newestFirst) {
        return Arrays.stream(newestFirst)
                .map(version -> new PublishedForm(
                        1, "test", version, LocalizedText.same("Test"), Instant.EPOCH, Optional.empty()))
                .toList();
    }
}
