package org.mirps.employment.presentation;

import java.util.List;
import org.mirps.employment.consolidation.IndicatorTable;
import org.mirps.employment.shared.Language;

/** The charts of a session, made from the indicators of a round. */
public final class SessionFigures {

    private SessionFigures() {}

    /** One for each indicator, in the order of the form. */
    public static List<SessionFigure> of(IndicatorTable table, Language language) {
        return table.indicators().stream()
                .map(indicator -> new FigurePainter(indicator, language).paint())
                .toList();
    }
}
