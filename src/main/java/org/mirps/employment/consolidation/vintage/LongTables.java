package org.mirps.employment.consolidation.vintage;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.table.csv.CsvTableReader;

/**
 * The long tables of two vintages side by side. Both are ordered by participant, so those of one participant at a time are held in memory, however
 * many take part.
 */
final class LongTables {

    private final Answers before;
    private final Answers after;

    private LongTables(CsvTableReader before, CsvTableReader after) {
        this.before = new Answers(before);
        this.after = new Answers(after);
    }

    /** What differs, by participant, then in the order of the later table; reasons are still to be said. */
    static List<Revision> revisions(CsvTableReader before, CsvTableReader after) throws IOException {
        return new LongTables(before, after).revisions();
    }

    private List<Revision> revisions() throws IOException {
        List<Revision> revisions = new ArrayList<>();
        Government then = before.next();
        Government now = after.next();
        while (then != null || now != null) {
            int order = then == null ? 1 : now == null ? -1 : then.code().compareTo(now.code());
            revisions.addAll(Government.differences(order <= 0 ? then : null, order >= 0 ? now : null));
            then = order <= 0 ? before.next() : then;
            now = order >= 0 ? after.next() : now;
        }
        return revisions;
    }

    /** Where an answer stands. */
    private record Place(String section, String question, String repeat, String rowId) {}

    /** All answers of one participant. */
    private record Government(String code, int snapshot, Instant submittedAt, Map<Place, String> answers) {

        static List<Revision> differences(@Nullable Government then, @Nullable Government now) {
            List<Revision> found = new ArrayList<>();
            Map<Place, String> before = then == null ? Map.of() : then.answers();
            Map<Place, String> after = now == null ? Map.of() : now.answers();
            after.forEach((place, value) -> {
                if (!Objects.equals(before.getOrDefault(place, ""), value)) {
                    found.add(revision(then, now, place, before.get(place), value));
                }
            });
            before.forEach((place, value) -> {
                if (!after.containsKey(place) && !value.isEmpty()) {
                    found.add(revision(then, now, place, value, null));
                }
            });
            return found;
        }

        private static Revision revision(
                @Nullable Government then,
                @Nullable Government now,
                Place place,
                @Nullable String before,
                @Nullable String after) {
            return new Revision(
                    Objects.requireNonNull(now == null ? then : now).code(),
                    place.section(),
                    place.question(),
                    place.repeat(),
                    place.rowId(),
                    orNull(before),
                    orNull(after),
                    then == null ? null : then.snapshot(),
                    now == null ? null : now.snapshot(),
                    now == null ? null : now.submittedAt(),
                    "");
        }

        private static @Nullable String orNull(@Nullable String value) {
            return value == null || value.isEmpty() ? null : value;
        }
    }

    /** The participants of a table, one after the other. */
    private static final class Answers {

        private final CsvTableReader rows;
        private @Nullable Map<String, String> ahead;

        Answers(CsvTableReader rows) {
            this.rows = rows;
        }

        @Nullable
        Government next() throws IOException {
            Map<String, String> first = ahead == null ? rows.next() : ahead;
            if (first == null) {
                return null;
            }
            String code = cell(first, "government");
            Map<Place, String> answers = new LinkedHashMap<>();
            Map<String, String> row = first;
            while (row != null && cell(row, "government").equals(code)) {
                Place place = new Place(
                        cell(row, "section"), cell(row, "question"), cell(row, "repeat"), cell(row, "row_id"));
                // Several choices are a row each, of a ranking with its place: the codes in their order are the answer.
                String value = cell(row, "choice").isEmpty() ? cell(row, "value") : cell(row, "choice");
                answers.merge(place, value, (said, more) -> said + " " + more);
                row = rows.next();
            }
            ahead = row;
            return new Government(
                    code,
                    Integer.parseInt(cell(first, "snapshot")),
                    Instant.parse(cell(first, "submitted_at")),
                    answers);
        }

        private static String cell(Map<String, String> row, String column) {
            return row.getOrDefault(column, "");
        }
    }
}
