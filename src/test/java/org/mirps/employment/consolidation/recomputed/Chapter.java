package org.mirps.employment.consolidation.recomputed;

import java.util.ArrayList;
import java.util.List;

/** The indicators of one chapter of a form, one method each, named by its code. */
abstract class Chapter {

    /** Name of the part where a figure has only one. */
    static final String ONLY = "value";

    private final List<Figure> figures = new ArrayList<>();

    /** @param key code, and behind a dot the figure where there are several */
    final Figure figure(String key) {
        return figure(key, "");
    }

    /** @param period question of the reference year */
    final Figure figure(String key, String period) {
        Figure figure = new Figure(key, period);
        figures.add(figure);
        return figure;
    }

    final List<Figure> figures() {
        return figures;
    }
}
