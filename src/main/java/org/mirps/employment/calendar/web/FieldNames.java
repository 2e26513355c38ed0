package org.mirps.employment.calendar.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mirps.employment.calendar.ItemKind;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/** What the fields of the calendar's forms are called, for the summary of what is wrong above them. */
final class FieldNames {

    /** Name, number, and language of a field: {@code product0CollectedEs}. */
    private static final Pattern FIELD = Pattern.compile("([a-z]+)(\\d*)([A-Z][a-z]+?)??(Es|En)?");

    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("code", "new.input.code.label"),
            Map.entry("title", "details.input.title.label"),
            Map.entry("participants", "details.input.participants.label"),
            Map.entry("rounds", "details.input.rounds.label"),
            Map.entry("notes", "details.input.notes.label"),
            Map.entry("source", "details.input.source.label"),
            Map.entry("minutes", "minutes.input.minutes.label"),
            Map.entry("reason", "reason.label"),
            Map.entry("time", "time.legend"),
            Map.entry("to", "copy.input.to.label"),
            Map.entry("file", "documents.input.file.label"));

    private FieldNames() {}

    /** Such as "Reason (in English)"; empty for a field that is not known. */
    static Optional<String> of(String field, Language language) {
        Matcher parts = FIELD.matcher(field);
        if (!parts.matches()) {
            return Optional.empty();
        }
        Texts words = Texts.of("calendar", language);
        Optional<String> name = parts.group(2).isEmpty()
                ? Optional.ofNullable(KEYS.get(parts.group(1))).map(words::get)
                : Optional.of(numbered(parts.group(1), Integer.parseInt(parts.group(2)) + 1, words));
        return name.map(known ->
                parts.group(4) == null ? known : known + " (" + words.get("fault.language." + parts.group(4)) + ")");
    }

    private static String numbered(String name, int number, Texts words) {
        return switch (name) {
            case "part" -> words.get("split.text.part", number);
            case "decision" -> words.get("minutes.text.decision", number);
            default -> words.get("ItemKind." + ItemKind.valueOf(name.toUpperCase(Locale.ROOT))) + " " + number;
        };
    }
}
