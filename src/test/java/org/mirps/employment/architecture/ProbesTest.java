package org.mirps.employment.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A redirect that is followed hides what the address itself answered: a page of sign-in looked like readiness for a week. */
class ProbesTest {

    private static final Pattern FOLLOWS = Pattern.compile("Redirect\\.(NORMAL|ALWAYS)|setFollowRedirects");
    private static final Pattern FOLLOWS_UNLESS_TOLD =
            Pattern.compile("HttpURLConnection\\)|\\.request\\(\\)\\.(get|post|fetch)\\(");
    private static final Pattern TOLD = Pattern.compile("setInstanceFollowRedirects\\(false\\)|setMaxRedirects\\(0\\)");

    @Test
    void noProgramAndNoTestFollowsRedirects() throws IOException {
        for (Path source : sources()) {
            String text = Files.readString(source);
            assertThat(text).as(source.toString()).doesNotContainPattern(FOLLOWS);
            assertThat(occurrences(FOLLOWS_UNLESS_TOLD, text))
                    .as("%s: connections that follow redirects", source)
                    .isLessThanOrEqualTo(occurrences(TOLD, text));
        }
    }

    private static long occurrences(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("ProbesTest.java"))
                    .toList();
        }
    }
}
