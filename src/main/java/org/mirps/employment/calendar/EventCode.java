package org.mirps.employment.calendar;

import java.time.Year;
import java.util.regex.Pattern;

/** What people call an event when they write about it, such as {@code 2025-04-sne}. It begins with its year and never changes. */
public record EventCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{4}-[a-z0-9-]{1,55}");
    private static final int YEAR_DIGITS = 4;

    public EventCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException("Not an event code: " + value);
        }
    }

    /** Whether a text has the shape of a code: four digits, a hyphen, up to 55 small letters, digits and hyphens. */
    public static boolean isCode(String text) {
        return SHAPE.matcher(text).matches();
    }

    /** The same code of another year. */
    public EventCode in(Year year) {
        return new EventCode("%04d%s".formatted(year.getValue(), value.substring(YEAR_DIGITS)));
    }

    /** The code of a part: the same with a number behind it. */
    public EventCode part(int number) {
        return new EventCode(value + "-" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
