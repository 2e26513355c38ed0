package org.mirps.employment.readback;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.RowId;
import org.mirps.employment.readback.MadeForm.Group;
import org.mirps.employment.readback.MadeForm.Part;
import org.mirps.employment.readback.MadeForm.Question;
import org.mirps.employment.readback.MadeForm.Repeat;

/**
 * What one participant has written, on paper: a second, simple idea of what the app should know. What is shown is worked out from the top
 * to the bottom, for the formulas of a made form only look up.
 */
final class Paper {

    /** Stands for the moment, or the day, at which the form was opened. */
    static final String MOMENT = "(moment)";

    static final String DAY = "(day)";

    private final MadeForm form;
    private final String country;
    private final Map<AnswerKey, @Nullable String> answers = new HashMap<>();
    private final Map<AnswerKey, String> notes = new HashMap<>();
    /** Codes as people chose them. */
    private final Map<AnswerKey, String> statuses = new HashMap<>();
    /** Rows in order, by the row around and the name of the repeat. */
    private final Map<AnswerKey, List<RowId>> rows = new HashMap<>();

    Paper(MadeForm form, String country) {
        this.form = form;
        this.country = country;
    }

    MadeForm form() {
        return form;
    }

    /** @param canonical null for a blank, which is an answer too: a default does not come back */
    void write(AnswerKey key, @Nullable String canonical) {
        answers.put(key, canonical);
        if (canonical != null && "M".equals(statuses.get(key))) {
            statuses.remove(key);
        }
    }

    /** @param code empty: as its block has it */
    void mark(AnswerKey key, String code) {
        if (code.isEmpty()) {
            statuses.remove(key);
        } else {
            statuses.put(key, code);
        }
    }

    void remark(AnswerKey key, String note) {
        notes.put(key, note);
    }

    List<RowId> rows(RowId around, String repeat) {
        return rows.computeIfAbsent(new AnswerKey(around, repeat), unused -> new ArrayList<>());
    }

    /** With everything in it. */
    void removeRow(RowId around, String repeat, RowId row) {
        rows(around, repeat).remove(row);
        answers.keySet().removeIf(key -> key.row().equals(row));
        notes.keySet().removeIf(key -> key.row().equals(row));
        statuses.keySet().removeIf(key -> key.row().equals(row));
        List.copyOf(rows.keySet()).stream().filter(key -> key.row().equals(row)).forEach(key -> {
            List.copyOf(rows(row, key.question())).forEach(inner -> removeRow(row, key.question(), inner));
            rows.remove(key);
        });
    }

    Reading read() {
        return new Reading();
    }

    /** One question in one row. */
    record Line(
            Question question,
            AnswerKey key,
            String section,
            Place place,
            boolean shown,
            @Nullable String value,
            @Nullable String said,
            @Nullable String note) {

        private static final Map<String, String> CODES =
                Map.of("official", "A", "provisional", "P", "estimate", "E", "not_available", "M");

        /** How certain the number is: by its own word, by that of its block, or official; of a blank only that it is not available. */
        @Nullable
        String status() {
            if (!question.carriesStatus()) {
                return null;
            }
            String block = place.value(question.cell("observation_status"));
            String word = said != null ? said : block == null ? null : CODES.get(block);
            if (value == null) {
                return "M".equals(word) ? word : null;
            }
            return word == null || word.equals("M") ? "A" : word;
        }

        /** Whether the choice filter leaves all that was chosen. */
        boolean isOffered() {
            return value == null || left().containsAll(List.of(value.split(" ")));
        }

        /** Names of the choices that can be chosen now. */
        List<String> left() {
            var options = Objects.requireNonNull(question.options());
            if (question.rules().filter().isEmpty()) {
                return options.names();
            }
            String group =
                    Objects.requireNonNullElse(place.value(question.rules().filter()), "");
            return options.options().stream()
                    .filter(option -> option.group().equals(group))
                    .map(MadeForm.Option::name)
                    .toList();
        }
    }

    /** A repeat as it stands in the form itself or in a row of another. */
    record Entries(Repeat repeat, RowId around, boolean shown) {}

    /**
     * Where a row stands.
     *
     * @param number from 1; 0 for the form itself
     * @param repeat empty for the form itself
     * @param around null for the form itself
     */
    record Spot(
            RowId row, int number, String repeat, @Nullable Spot around) {

        static final Spot FORM = new Spot(RowId.ROOT, 0, "", null);
    }

    /** What a formula sees from one row. */
    final class Place {

        private final Spot spot;
        private final Map<AnswerKey, @Nullable String> shown;
        private final Set<AnswerKey> repeats;

        private Place(Spot spot, Map<AnswerKey, @Nullable String> shown, Set<AnswerKey> repeats) {
            this.spot = spot;
            this.shown = shown;
            this.repeats = repeats;
        }

        Spot spot() {
            return spot;
        }

        /** In this row or one around it; null where it is blank or not shown. */
        @Nullable
        String value(String question) {
            for (Spot at = spot; at != null; at = at.around()) {
                AnswerKey key = new AnswerKey(at.row(), question);
                if (shown.containsKey(key)) {
                    return shown.get(key);
                }
            }
            return null;
        }

        /** Those that are shown, one for each row of a repeat that stands in this row. */
        List<@Nullable String> values(String repeat, String question) {
            List<@Nullable String> values = new ArrayList<>();
            rows(spot.row(), repeat).stream()
                    .map(row -> new AnswerKey(row, question))
                    .filter(shown::containsKey)
                    .forEach(key -> values.add(shown.get(key)));
            return values;
        }

        int count(String repeat) {
            return repeats.contains(new AnswerKey(spot.row(), repeat))
                    ? rows(spot.row(), repeat).size()
                    : 0;
        }
    }

    /** The whole paper, read once. */
    final class Reading {

        private final List<Line> lines = new ArrayList<>();
        private final List<Entries> repeats = new ArrayList<>();
        private final List<Spot> shownRows = new ArrayList<>();
        private final Map<AnswerKey, @Nullable String> shownValues = new HashMap<>();
        private final Set<AnswerKey> shownRepeats = new HashSet<>();

        private Reading() {
            read(form.parts(), Spot.FORM, "", true);
        }

        /** In document order; of every row that there is, shown or not. */
        List<Line> lines() {
            return lines;
        }

        List<Entries> repeats() {
            return repeats;
        }

        /** Rows of repeats that are shown, in document order. */
        List<Spot> shownRows() {
            return shownRows;
        }

        private void read(List<Part> parts, Spot spot, String section, boolean around) {
            Place place = new Place(spot, shownValues, shownRepeats);
            for (Part part : parts) {
                Formula relevant = part.relevant();
                boolean shown = around && (relevant == null || relevant.holds(place));
                String inside = section.isEmpty() ? part.name() : section;
                if (part instanceof Question question) {
                    read(question, section, place, shown);
                } else if (part instanceof Group group) {
                    read(group.parts(), spot, inside, shown);
                } else if (part instanceof Repeat repeat) {
                    read(repeat, spot, inside, shown);
                }
            }
        }

        private void read(Question question, String section, Place place, boolean shown) {
            AnswerKey key = new AnswerKey(place.spot().row(), question.name());
            String value = value(question, key, place);
            if (shown) {
                shownValues.put(key, value);
            }
            lines.add(new Line(question, key, section, place, shown, value, statuses.get(key), notes.get(key)));
        }

        private void read(Repeat repeat, Spot spot, String section, boolean shown) {
            repeats.add(new Entries(repeat, spot.row(), shown));
            if (shown) {
                shownRepeats.add(new AnswerKey(spot.row(), repeat.name()));
            }
            List<RowId> inside = rows(spot.row(), repeat.name());
            for (int i = 0; i < inside.size(); i++) {
                Spot row = new Spot(inside.get(i), i + 1, repeat.name(), spot);
                if (shown) {
                    shownRows.add(row);
                }
                read(repeat.parts(), row, section, shown);
            }
        }

        private @Nullable String value(Question question, AnswerKey key, Place place) {
            Formula calculation = question.rules().calculation();
            if (calculation != null) {
                return calculation.meaning().apply(place);
            }
            if (!question.cell("prefill").isEmpty()) {
                return country;
            }
            return switch (question.kind()) {
                case START, END -> MOMENT;
                case TODAY -> DAY;
                default ->
                    answers.containsKey(key)
                            ? answers.get(key)
                            : question.rules().start();
            };
        }
    }
}
