package org.mirps.employment.presentation.api;

import java.util.ArrayList;
import java.util.List;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/** What stands under a figure that is taken away: of whom it is, what to know of its values, and where it is from. */
public final class FigureOrigin {

    private FigureOrigin() {}

    public static List<String> of(SessionFigure figure, String round, boolean sample, Language language) {
        Texts texts = Texts.of("presentation", language);
        SessionFigure.Coverage coverage = figure.coverage();
        List<String> said = new ArrayList<>();
        said.add(texts.get("round.coverage.included", coverage.text())
                + (coverage.included().isEmpty() ? "." : ": " + coverage.included() + "."));
        coverage.gaps().forEach(gap -> said.add(texts.get("round.coverage.gap", gap.reason(), gap.names())));
        said.addAll(figure.notes());
        if (!figure.unit().isEmpty()) {
            said.add(texts.get("round.text.unit", figure.unit()));
        }
        said.add(
                figure.code().isEmpty()
                        ? texts.get("round.text.followed", round)
                        : texts.get("round.text.source", round, figure.code()));
        if (sample) {
            said.add(texts.get("round.text.demo"));
        }
        return said;
    }
}
