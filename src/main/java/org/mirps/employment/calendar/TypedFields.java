package org.mirps.employment.calendar;

import java.util.ArrayList;
import java.util.List;
import org.mirps.employment.shared.LocalizedText;

/** Reads what was typed and gathers what is wrong with it, in the order of reading. For one use. */
public final class TypedFields {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_LINE = 1000;
    public static final int LONGEST_TEXT = 4000;
    public static final int LONGEST_MINUTES = 15_000;

    private final List<EventFault> faults = new ArrayList<>();

    public void fault(String field, String textKey, Object... arguments) {
        faults.add(EventFault.of(field, textKey, arguments));
    }

    /** A text that has to be there, in both languages. */
    public LocalizedText required(String field, TypedText typed, int longest) {
        one(field + "Es", typed.spanish(), longest, "fault.blank");
        one(field + "En", typed.english(), longest, "fault.blank");
        return new LocalizedText(typed.spanish(), typed.english());
    }

    /** A text that is there in both languages or in none. */
    public LocalizedText optional(String field, TypedText typed, int longest) {
        if (!typed.isBlank()) {
            one(field + "Es", typed.spanish(), longest, "fault.onlyEnglish");
            one(field + "En", typed.english(), longest, "fault.onlySpanish");
        }
        return new LocalizedText(typed.spanish(), typed.english());
    }

    boolean hasFaults() {
        return !faults.isEmpty();
    }

    /** @throws EventNotPossible if anything is wrong */
    public void require() {
        if (hasFaults()) {
            throw new EventNotPossible(faults);
        }
    }

    private void one(String field, String text, int longest, String missing) {
        if (text.isEmpty()) {
            fault(field, missing);
        } else if (text.length() > longest) {
            fault(field, "fault.tooLong", longest, text.length());
        }
    }
}
