package org.mirps.employment.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people typed stands in {@code <bdi>} among our words: its lines stay lines, and a mark that turns the direction ends with it. */
class PeoplesTextTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Path LOOK = Path.of("src/main/styles/app");

    /** Names of what people typed, in the records that pages show. */
    private static final Pattern TYPED = Pattern.compile(
            "[^>\\n]{0,60}#\\{[\\w.()]*\\.(by|reason|note|fileName|author|submittedBy|lastSavedBy|noteBefore|noteAfter)\\(\\)}");

    /** Attributes, and what cannot hold an element. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("<!--.*?-->|<(option|textarea|title)\\b.*?</\\1>|<(?:\"[^\"]*\"|[^>\"])*>", Pattern.DOTALL);

    @Test
    void whatPeopleTypedStandsByItself() throws IOException {
        List<String> bare = new ArrayList<>();
        try (Stream<Path> pages = Files.walk(WEBAPP)) {
            for (Path page : pages.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(file -> !file.toString().contains("tags/question"))
                    .toList()) {
                String text = ELSEWHERE
                        .matcher(Files.readString(page))
                        .replaceAll(tag -> Matcher.quoteReplacement(
                                tag.group().startsWith("<bdi") || tag.group().startsWith("</bdi") ? tag.group() : ">"));
                TYPED.matcher(text)
                        .results()
                        .map(found -> found.group().strip())
                        .filter(found -> !found.startsWith("#{") || !text.contains("<bdi>" + found))
                        .forEach(found -> bare.add(page + ": " + found));
            }
        }
        assertThat(bare).isEmpty();
    }

    @Test
    void theLinesOfATextStayLines() throws IOException {
        try (Stream<Path> sheets = Files.list(LOOK)) {
            assertThat(sheets.map(PeoplesTextTest::read))
                    .anySatisfy(sheet -> assertThat(sheet).containsPattern("bdi,[^{}]*\\{[^}]*white-space: pre-line"));
        }
    }

    private static String read(Path sheet) {
        try {
            return Files.readString(sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
