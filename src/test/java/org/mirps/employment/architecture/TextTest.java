package org.mirps.employment.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirps.employment.form.QuestionType;

/** Interface text: both languages say the same things, everything that is asked for exists, and nothing is said outside the bundles. */
class TextTest {

    private static final Path RESOURCES = Path.of("src/main/resources/org/mirps/employment");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path SOURCES = Path.of("src/main/java");

    /** {@code bundleText['key']}, also inside a condition such as {@code text[a ? 'key' : 'other']}. */
    private static final Pattern ASKED_IN_PAGES = Pattern.compile("\\b(\\w*[tT]ext)\\[([^\\]]+)\\]");

    private static final Pattern QUOTED = Pattern.compile("'([^']+)'");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
    private static final Pattern WORDS_IN_PAGES = Pattern.compile(">([^<>#{}]*\\p{L}{2,}[^<>#{}]*)<");

    static List<String> rooms() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.getFileName().toString().equals("messages.properties"))
                    .map(file -> RESOURCES.relativize(file.getParent()).toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void bothLanguagesHaveTheSameKeys(String room) {
        assertThat(bundle(room, "_en").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(bundle(room, "").stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void theFileOfTheDefaultLanguageIsEmptySoThatTheServersLocaleDoesNotLeakIn(String room) {
        assertThat(RESOURCES.resolve(room).resolve("messages_es.properties")).isEmptyFile();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void bothLanguagesHaveTheSamePlacesAndAreMessageFormats(String room) {
        Properties english = bundle(room, "_en");
        bundle(room, "").forEach((key, spanish) -> {
            String other = english.getProperty((String) key);
            assertThat(places((String) spanish)).as("%s of %s", key, room).isEqualTo(places(other));
            assertThat(new MessageFormat((String) spanish)).isNotNull();
            assertThat(new MessageFormat(other)).isNotNull();
            assertThat(spanish + other)
                    .as("%s of %s has a straight apostrophe", key, room)
                    .doesNotContain("'");
        });
    }

    @Test
    void everyTextThatAPageAsksForExists() {
        TreeMap<String, Set<String>> missing = new TreeMap<>();
        askedInPages().forEach((bundle, keys) -> {
            Properties texts = bundle(roomOf(bundle), "");
            Set<String> absent = keys.stream()
                    .filter(key -> key.endsWith(".")
                            ? texts.stringPropertyNames().stream().noneMatch(known -> known.startsWith(key))
                            : !texts.containsKey(key))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!absent.isEmpty()) {
                missing.put(bundle, absent);
            }
        });
        assertThat(missing).isEmpty();
    }

    /** Pages ask for these by a name that is put together. */
    @ParameterizedTest
    @EnumSource
    void everyQuestionTypeHasAName(QuestionType type) {
        assertThat(bundle("form", "")).containsKey("Type." + type.xlsformName());
    }

    @Test
    void noTextIsLeftThatNobodyAsksFor() throws IOException {
        Set<String> asked =
                askedInPages().values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        Set<String> literals = literals();
        Set<String> orphans = new TreeSet<>();
        for (String room : rooms()) {
            for (String key : bundle(room, "").stringPropertyNames()) {
                boolean wanted = Stream.concat(asked.stream(), literals.stream())
                        .anyMatch(text ->
                                text.equals(key) || text.endsWith(".") && text.length() > 1 && key.startsWith(text));
                if (!wanted) {
                    orphans.add(room + ": " + key);
                }
            }
        }
        assertThat(orphans).isEmpty();
    }

    @Test
    void everyRefusalSaysSomethingInBothLanguages() throws IOException {
        Properties texts = bundle("shared", "");
        Set<String> silent = new TreeSet<>();
        for (String literal : literals()) {
            if (literal.startsWith("refusal.")) {
                boolean said = texts.containsKey(literal)
                        || literal.endsWith(".")
                                && texts.stringPropertyNames().stream().anyMatch(key -> key.startsWith(literal));
                if (!said) {
                    silent.add(literal);
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void noPageHasWordsOfItsOwn() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path page : files(PAGES, ".xhtml")) {
            String markup =
                    Files.readString(page).replaceAll("(?s)<!--.*?-->", "").replaceAll("#\\{[^}]*}", "#{}");
            Matcher matcher = WORDS_IN_PAGES.matcher(markup);
            while (matcher.find()) {
                found.add(page + ": " + matcher.group(1).strip());
            }
        }
        assertThat(found).isEmpty();
    }

    private static TreeMap<String, Set<String>> askedInPages() {
        TreeMap<String, Set<String>> asked = new TreeMap<>();
        for (Path page : files(PAGES, ".xhtml")) {
            Matcher use = ASKED_IN_PAGES.matcher(read(page));
            while (use.find()) {
                Matcher key = QUOTED.matcher(use.group(2));
                while (key.find()) {
                    if (key.group(1).contains(".")) {
                        asked.computeIfAbsent(use.group(1), any -> new LinkedHashSet<>())
                                .add(key.group(1));
                    }
                }
            }
        }
        return asked;
    }

    private static Set<String> literals() throws IOException {
        Set<String> literals = new LinkedHashSet<>();
        for (Path source : files(SOURCES, ".java")) {
            Matcher literal = LITERAL.matcher(Files.readString(source));
            while (literal.find()) {
                literals.add(literal.group(1));
            }
        }
        return literals;
    }

    private static String roomOf(String bundle) {
        return bundle.equals("text") ? "shared" : bundle.substring(0, bundle.length() - "Text".length());
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }

    private static Properties bundle(String room, String suffix) {
        Properties properties = new Properties();
        Path file = RESOURCES.resolve(room).resolve("messages" + suffix + ".properties");
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static List<Path> files(Path root, String ending) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
