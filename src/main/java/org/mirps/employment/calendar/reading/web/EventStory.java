package org.mirps.employment.calendar.reading.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.mirps.employment.calendar.ChangeKind;
import org.mirps.employment.calendar.Event;
import org.mirps.employment.calendar.EventChange;
import org.mirps.employment.calendar.reading.EventSheet;

/** The history of an event in words. */
public final class EventStory {

    private final EventSheet sheet;
    private final EventWords words;

    /**
     * A change.
     *
     * @param what a sentence
     * @param by name of who made it; empty for readers who need not know
     */
    public record Line(String day, String what, String reason, String by) {}

    EventStory(EventSheet sheet, EventWords words) {
        this.sheet = sheet;
        this.words = words;
    }

    /** The newest first. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (EventChange change : sheet.event().changes()) {
            lines.add(new Line(
                    words.day(change.at()),
                    what(change),
                    words.text(change.reason()),
                    sheet.names().getOrDefault(change.by(), "")));
        }
        Collections.reverse(lines);
        return lines;
    }

    private String what(EventChange change) {
        String key = "ChangeKind." + change.kind();
        return switch (change.kind()) {
            case CREATED, CANCELLED, RESTORED, MINUTED, DOCUMENT_ADDED, DOCUMENT_REMOVED -> words.get(key);
            case COPIED, SPLIT_OFF, MERGED, TOOK_IN, SPLIT, GAVE_BACK, REJOINED -> words.get(key, others(change));
            case EDITED ->
                words.get(
                        key,
                        change.facets().stream()
                                .map(facet -> words.get("Facet." + facet))
                                .collect(Collectors.joining(", ")));
            case MOVED ->
                words.get(
                        key,
                        words.when(change.before().orElseThrow()),
                        words.when(change.after().orElseThrow()));
            case TICKED -> ticked(change);
        };
    }

    private String ticked(EventChange change) {
        List<String> codes = change.related();
        return codes.size() == 1
                ? words.get("ChangeKind.TICKED.open", codes.get(0))
                : words.get("ChangeKind." + ChangeKind.TICKED, codes.get(0), codes.get(1));
    }

    /** Titles of the other events; the code of one that is not of the year. */
    private String others(EventChange change) {
        return change.related().stream()
                .map(code -> sheet.related(code).map(this::named).orElse(code))
                .collect(Collectors.joining("; "));
    }

    private String named(Event other) {
        return words.text(other.title()) + " (" + other.code() + ")";
    }
}
