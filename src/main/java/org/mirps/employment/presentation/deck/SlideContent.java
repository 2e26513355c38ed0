package org.mirps.employment.presentation.deck;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.shared.Sha256;

/** What stands below the sentence of a slide, in one language. */
public sealed interface SlideContent {

    /** Name of its template. */
    default String kind() {
        return getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    /** Everything that it says, for comparing what was said at another time. */
    Stream<String> words();

    /** SHA-256 of what it says. */
    default String digest() {
        return Sha256.of(words().collect(Collectors.joining("\u001f")));
    }

    /** @param lead how far the round is */
    record Cover(String lead) implements SlideContent {

        @Override
        public Stream<String> words() {
            return Stream.of(lead);
        }
    }

    /** A figure with its drawing. */
    record Drawn(SessionFigure figure) implements SlideContent {

        @Override
        public Stream<String> words() {
            return Stream.concat(Stream.of(figure.title()), lines(figure.table()));
        }
    }

    /** Large numbers. */
    record Large(List<SessionFigure.Number> numbers) implements SlideContent {

        @Override
        public Stream<String> words() {
            return numbers.stream().flatMap(number -> Stream.of(number.label(), number.value(), number.coverage()));
        }
    }

    /** A table. */
    record Sheet(SessionFigure.Table table) implements SlideContent {

        @Override
        public Stream<String> words() {
            return lines(table);
        }
    }

    /** Lines, one below the other. */
    record Points(List<Point> points) implements SlideContent {

        @Override
        public Stream<String> words() {
            return points.stream().flatMap(point -> Stream.of(point.head(), point.text()));
        }
    }

    /** @param head may be empty; @param text may be empty */
    record Point(String head, String text) {}

    /**
     * A picture.
     *
     * @param number of it
     * @param shows what it shows, for who does not see it
     */
    record Picture(DeckId deck, long number, String shows) implements SlideContent {

        @Override
        public Stream<String> words() {
            return Stream.of(String.valueOf(number));
        }
    }

    private static Stream<String> lines(SessionFigure.Table table) {
        return Stream.concat(table.rows().stream(), table.totals().stream())
                .flatMap(row -> Stream.concat(Stream.of(row.name()), row.cells().stream()));
    }
}
