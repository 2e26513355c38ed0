package org.mirps.employment.participant.invitation;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.mirps.employment.participant.ListSeparator;
import org.mirps.employment.shared.PlainText;

/** Reads a list of people that was pasted from a table or saved as CSV: parted by commas, semicolons or tabs, with headings or without. */
final class ListReader {

    /** At once: more are hard to look through, and a slip would reach too many. */
    static final int MOST = 200;

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private ListReader() {}

    /** @throws ListNotReadable if it is refused as a whole */
    static List<ListedPerson> read(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw ListNotReadable.tooLarge();
        }
        String list = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        List<ListedPerson> people = new ArrayList<>();
        ListColumns columns = ListColumns.USUAL;
        boolean first = true;
        for (Line line : lines(list)) {
            if (first && ListColumns.isHeading(line.cells())) {
                columns = ListColumns.of(line.cells());
            } else {
                people.add(columns.person(line.number(), line.cells()));
            }
            first = false;
        }
        if (people.isEmpty()) {
            throw ListNotReadable.empty();
        }
        if (people.size() > MOST) {
            throw ListNotReadable.tooMany(people.size(), MOST);
        }
        return people;
    }

    private record Line(int number, List<String> cells) {}

    /** Those with anything in them. */
    private static List<Line> lines(String list) {
        CSVFormat format =
                CSVFormat.RFC4180.builder().setDelimiter(ListSeparator.of(list)).get();
        List<Line> lines = new ArrayList<>();
        long number = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(list), format)) {
            for (CSVRecord record : parser) {
                List<String> cells = record.stream()
                        .map(cell -> PlainText.strip(PlainText.clean(cell)))
                        .toList();
                if (!cells.stream().allMatch(String::isEmpty)) {
                    lines.add(new Line(Math.toIntExact(number + 1), cells));
                }
                number = parser.getCurrentLineNumber();
            }
        } catch (IOException | UncheckedIOException | IllegalStateException quotes) {
            throw ListNotReadable.quotes(number + 1);
        }
        return lines;
    }
}
