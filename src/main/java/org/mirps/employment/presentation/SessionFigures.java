package org.mirps.employment.presentation;

import java.util.List;
import java.util.stream.Stream;
import org.mirps.employment.consolidation.indicator.IndicatorTable;
import org.mirps.employment.consolidation.indicator.RegionalIndicator;
import org.mirps.employment.shared.Language;

/** The figures of a session, made from the indicators of a round. */
public final class SessionFigures {

    private SessionFigures() {}

    /** One for each figure that has data, in the order of the form. */
    public static List<SessionFigure> of(IndicatorTable table, Language language) {
        return figures(table.indicators().stream().filter(RegionalIndicator::hasData), language);
    }

    /** One for each figure, with data or not: of one without, the table says why. */
    public static List<SessionFigure> all(IndicatorTable table, Language language) {
        return figures(table.indicators().stream(), language);
    }

    private static List<SessionFigure> figures(Stream<RegionalIndicator> indicators, Language language) {
        Alphabet alphabet = new Alphabet(language);
        return indicators
                .map(indicator -> new FigurePainter(indicator, language, alphabet).paint())
                .toList();
    }

    /** What is measured by the figures that have no data, in the order of the form. */
    public static List<String> withoutData(IndicatorTable table, Language language) {
        return table.indicators().stream()
                .filter(indicator -> !indicator.hasData())
                .map(indicator -> indicator.definition().code() + " "
                        + indicator.definition().label().in(language))
                .toList();
    }
}
