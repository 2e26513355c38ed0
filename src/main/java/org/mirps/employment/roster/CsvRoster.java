package org.mirps.employment.roster;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.mirps.employment.participant.ListSeparator;

/** Reads the list from comma-separated values in UTF-8; also parted by semicolons or tabs, as spreadsheets of some countries write them. */
final class CsvRoster {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvRoster() {}

    static RosterTable read(byte[] content) {
        String text = text(content);
        List<RosterTable.Line> lines = new ArrayList<>();
        Map<Integer, List<RosterFault>> faults = new HashMap<>();
        CSVFormat format =
                CSVFormat.RFC4180.builder().setDelimiter(ListSeparator.of(text)).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord record : parser) {
                int number = Math.toIntExact(record.getRecordNumber());
                lines.add(new RosterTable.Line(number, record.toList()));
                for (int at = 0; at < record.size(); at++) {
                    if (record.get(at).startsWith("=")) {
                        faults.computeIfAbsent(number, unused -> new ArrayList<>())
                                .add(RosterFault.of(number, lines.get(0).cell(at), "fault.cell.formula"));
                    }
                }
            }
        } catch (IOException | UncheckedIOException | IllegalStateException quotes) {
            throw new RosterNotReadable(List.of(RosterFault.of(lines.size() + 1, "", "fault.file.quotes")));
        }
        return RosterTable.of(lines, faults);
    }

    private static String text(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer characters = CharBuffer.allocate(content.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(bytes, characters, true);
        String text = characters.flip().toString();
        if (result.isError() || text.indexOf('\0') >= 0) {
            long line = text.chars().filter(character -> character == '\n').count() + 1;
            throw new RosterNotReadable(List.of(RosterFault.of(Math.toIntExact(line), "", "fault.file.encoding")));
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
