package org.mirps.employment.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The launcher says everything in both languages, of the same things, and nothing that it does not have. */
class SaidTest {

    private static final Path SOURCES = Path.of("src/boot/java/org/mirps/employment/boot");
    private static final Pattern KEY = Pattern.compile("(?:\"|\\$\\{bundle:)([a-z]+\\.[a-zA-Z.]+|ready|stopped)[\"}]");

    /** What picocli asks for by names of its own. */
    private static final Set<String> OF_PICOCLI = Set.of(
            "usage.synopsisHeading",
            "usage.commandListHeading",
            "mixinStandardHelpOptions.help",
            "mixinStandardHelpOptions.version");

    private static final Pattern PLACE = Pattern.compile("%\\d\\$s|%n");

    private final Properties spanish = texts("");
    private final Properties english = texts("_en");

    @Test
    void bothLanguagesHaveTheSameSentences() {
        assertThat(spanish.stringPropertyNames()).isNotEmpty().isEqualTo(english.stringPropertyNames());
    }

    @Test
    void aSentenceNamesTheSameThingsInBoth() {
        for (String key : english.stringPropertyNames()) {
            assertThat(places(spanish.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
    }

    @Test
    void everySentenceIsSaidSomewhere() throws IOException {
        Set<String> said = found(KEY);
        assertThat(english.stringPropertyNames()).allMatch(key -> OF_PICOCLI.contains(key) || said.contains(key));
    }

    @Test
    void nothingIsSaidThatHasNoSentence() throws IOException {
        Pattern asked = Pattern.compile("(?:Said\\.in\\(\"|\\$\\{bundle:)([^\"}]+)");
        assertThat(found(asked)).isNotEmpty().isSubsetOf(english.stringPropertyNames());
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.map(SaidTest::read)
                    .flatMap(source -> pattern.matcher(source).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(String language) {
        var texts = new Properties();
        try (var in = Files.newBufferedReader(
                Path.of("src/main/resources/org/mirps/employment/boot/launcher" + language + ".properties"))) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
