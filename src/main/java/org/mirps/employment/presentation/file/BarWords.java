package org.mirps.employment.presentation.file;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mirps.employment.presentation.SessionFigure.Bar;
import org.mirps.employment.presentation.SessionFigure.Bars;

/**
 * What is written beside the bars of a chart that can be edited. Its values are numbers, which are written as the figure writes them; what a
 * figure says beside a value, that it is provisional for instance, stands with the name.
 */
public final class BarWords {

    private static final Pattern NUMBER = Pattern.compile("^[-−+]?\\d[\\d,]*(\\.\\d+)?(\u00a0%)?");

    private BarWords() {}

    public static String name(Bars bars, Bar bar) {
        boolean reported = bar.numbers().stream().anyMatch(Objects::nonNull);
        String label = line(bar.label());
        boolean single = !bars.stacked() && bars.segments().size() == 1;
        String beside = reported && single ? NUMBER.matcher(label).replaceFirst("").strip() : label;
        if (beside.isEmpty() || reported && !bars.stacked() && !single) {
            return line(bar.name());
        }
        return line(bar.name()) + (beside.startsWith("(") || beside.startsWith("*") ? " " : ": ") + beside;
    }

    /** As Excel writes formats: with as many decimals as the figure has, and its sign of percentages. */
    public static String format(Bars bars) {
        boolean percent = bars.shares();
        int decimals = bars.shares() ? 1 : 0;
        for (Bar bar : bars.bars()) {
            Matcher label = NUMBER.matcher(line(bar.label()));
            if (!bars.stacked() && label.find()) {
                percent |= label.group(2) != null;
                decimals = Math.max(decimals, label.group(1) == null ? 0 : label.group(1).length() - 1);
            } else if (!bars.shares()) {
                decimals = Math.max(decimals, decimals(bar));
            }
        }
        String number = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals)) + (percent ? "\"\u00a0%\"" : "");
        return bars.stacked() ? number + ";-" + number + ";;" : number;
    }

    private static int decimals(Bar bar) {
        return bar.numbers().stream()
                .filter(Objects::nonNull)
                .map(number -> (BigDecimal) number)
                .mapToInt(number -> Math.max(0, number.stripTrailingZeros().scale()))
                .map(decimals -> Math.min(2, decimals))
                .max()
                .orElse(0);
    }

    public static String line(String text) {
        return Fitted.line(text);
    }
}
