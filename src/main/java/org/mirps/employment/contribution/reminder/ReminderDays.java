package org.mirps.employment.contribution.reminder;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * When a round reminds by itself.
 *
 * @param before how many days before the due date, descending; empty for never
 */
public record ReminderDays(List<Integer> before) {

    public static final int MOST = 6;
    public static final int LONGEST = 90;

    /** Two weeks, one week and a day before. */
    static final ReminderDays USUAL = new ReminderDays(List.of(14, 7, 1));

    private static final Pattern TYPED = Pattern.compile("\\s*(\\d{1,3}(\\s*[,; ]\\s*\\d{1,3})*)?\\s*");

    public ReminderDays {
        before = List.copyOf(before);
    }

    /**
     * As people type it, such as {@code 14, 7, 1}; nothing for never.
     *
     * @throws ReminderDaysNotPossible if it is no list of numbers from 1 to 90, or has more than six
     */
    public static ReminderDays typed(String text) {
        if (!TYPED.matcher(text).matches()) {
            throw new ReminderDaysNotPossible();
        }
        List<Integer> days = Arrays.stream(text.split("[^0-9]+", -1))
                .filter(part -> !part.isEmpty())
                .map(Integer::valueOf)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        if (days.size() > MOST || days.stream().anyMatch(day -> day < 1 || day > LONGEST)) {
            throw new ReminderDaysNotPossible();
        }
        return new ReminderDays(days);
    }

    /** Such as {@code 14, 7, 1}. */
    public String text() {
        return before.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
