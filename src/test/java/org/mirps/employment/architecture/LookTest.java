package org.mirps.employment.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookTest {
    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Path STYLES = WEBAPP.resolve("WEB-INF/resources/styles");
    private static final Path APP = Path.of("src/main/styles/app");
    private static final Pattern INLINE =
            Pattern.compile("\\sstyle=|\\son[a-z]+=|<style|<script(?![^>]*\\ssrc=)|<p:dialog|javascript:");

    private static final Pattern PREFIX = Pattern.compile("<([a-z]+):[a-zA-Z]");

    @Test
    void noPageHasAnInlineStyleOrScriptBecauseOurPolicyRefusesThem() throws IOException {
        for (Path page : files(WEBAPP, ".xhtml")) {
            assertThat(Files.readString(page)).as(page.toString()).doesNotContainPattern(INLINE);
        }
    }

    /** Facelets sends a tag whose prefix means nothing as it stands, and says nothing. */
    @Test
    void everyPrefixOfATagIsDeclaredOnItsPage() throws IOException {
        for (Path page : files(WEBAPP, ".xhtml")) {
            String text = Files.readString(page);
            assertThat(PREFIX.matcher(text).results().map(tag -> tag.group(1)).distinct())
                    .as(page.toString())
                    .allMatch(prefix -> text.contains("xmlns:" + prefix + "="));
        }
    }

    /** Tags are broken between their attributes, where a blank means nothing; a sentence with its words in between is not. */
    @Test
    void aLineOfAPageFitsAScreen() throws IOException {
        List<Path> pages = files(WEBAPP, ".xhtml");
        assertThat(pages).hasSizeGreaterThan(100);
        for (Path page : pages) {
            assertThat(Files.readAllLines(page)).as(page.toString()).allMatch(line -> line.length() <= 300);
        }
    }

    @Test
    void aStylesheetFetchesNothingFromElsewhere() throws IOException {
        for (Path sheet : sheets()) {
            assertThat(Files.readString(sheet)).as(sheet.toString()).doesNotContainPattern("https?:|@import|//[a-z]");
        }
    }

    @Test
    void aStylesheetIsNoLongerThanAReaderCanHoldInMind() throws IOException {
        for (Path sheet : sheets()) {
            assertThat(Files.readAllLines(sheet)).as(sheet.toString()).hasSizeLessThanOrEqualTo(400);
        }
    }

    /** That of every page is joined of several by the build. */
    @Test
    void whatAPageFetchesStaysUnder30Kilobytes() throws IOException {
        long joined = 0;
        for (Path part : files(APP, ".css")) {
            joined += Files.size(part);
        }
        assertThat(joined).isBetween(1L, 30_000L);
        for (Path sheet : files(STYLES, ".css")) {
            assertThat(Files.size(sheet)).as(sheet.toString()).isLessThan(30_000);
        }
    }

    /** Minimum ratios of WCAG 2.2: 1.4.3 (text 4.5) and 1.4.11 (borders, focus, chart marks 3). */
    @ParameterizedTest(name = "{0} on {1}: at least {2}")
    @CsvSource({
        "ink, paper, 4.5",
        "ink, wash, 4.5",
        "ink-soft, paper, 4.5",
        "ink-soft, wash, 4.5",
        "ink-soft, primary-soft, 4.5",
        "paper, primary, 4.5",
        "paper, primary-dark, 4.5",
        "primary, paper, 4.5",
        "primary, primary-soft, 4.5",
        "primary-dark, primary-soft, 4.5",
        "accent, accent-soft, 4.5",
        "good, good-soft, 4.5",
        "good, paper, 4.5",
        "warn, warn-soft, 4.5",
        "warn, paper, 4.5",
        "bad, bad-soft, 4.5",
        "bad, paper, 4.5",
        "info, info-soft, 4.5",
        "line-strong, paper, 3",
        "focus, paper, 3",
        "focus, focus-halo, 3",
        "focus-halo, primary-dark, 3",
        "chart-1, paper, 3",
        "chart-2, paper, 3",
        "chart-3, paper, 3",
        "chart-4, paper, 3",
        "chart-5, paper, 3",
        "chart-6, paper, 3",
    })
    void theColoursContrastEnough(String above, String below, double ratio) throws IOException {
        double a = luminance(token(above));
        double b = luminance(token(below));
        assertThat((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)).isGreaterThanOrEqualTo(ratio);
    }

    private static List<Path> sheets() throws IOException {
        List<Path> all = Stream.concat(files(STYLES, ".css").stream(), files(APP, ".css").stream())
                .toList();
        assertThat(all).hasSizeGreaterThan(10);
        return all;
    }

    private static int token(String name) throws IOException {
        var found = Pattern.compile("--" + name + ": #([0-9a-f]{6}|[0-9a-f]{3});")
                .matcher(Files.readString(APP.resolve("1-tokens.css")));
        assertThat(found.find()).as("token --" + name).isTrue();
        String hex = found.group(1);
        return Integer.parseInt(hex.length() == 6 ? hex : hex.replaceAll(".", "$0$0"), 16);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
