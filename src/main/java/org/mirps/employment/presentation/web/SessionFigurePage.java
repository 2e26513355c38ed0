package org.mirps.employment.presentation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.presentation.drawing.Drawings;
import org.mirps.employment.presentation.drawing.Frame;
import org.mirps.employment.presentation.drawing.SvgWriter;
import org.mirps.employment.shared.ActiveLanguage;

/** {@code session/figure.xhtml} and {@code session/embed.xhtml}: one figure, whole. */
@Named
@RequestScoped
public class SessionFigurePage {

    @Inject
    ChosenFigure chosen;

    @Inject
    ActiveLanguage language;

    private @Nullable String figure;
    private @Nullable SessionChart chart;
    private int chapter;
    private List<String> slopes = List.of();

    /** Throws NotFound where there is no such round or figure. */
    public void load() {
        ChosenFigure.Found found = chosen.find(figure == null ? "" : figure, language.get());
        chart = new SessionChart(found.figure(), language.get());
        chapter = found.chapter();
        slopes = found.slope()
                .map(slope -> List.of(
                        svg(found.figure(), slope, Frame.WIDE, "drawing--wide"),
                        svg(found.figure(), slope, Frame.NARROW, "drawing--narrow")))
                .orElse(List.of());
    }

    /** Drawings beside the round before, wide and narrow; none where there is nothing to compare. */
    public List<String> getSlopes() {
        return slopes;
    }

    private String svg(SessionFigure of, SessionFigure.Slope slope, Frame frame, String className) {
        return SvgWriter.write(Drawings.slope(of, slope, frame, language.get()), "drawing " + className);
    }

    public @Nullable String getFigure() {
        return figure;
    }

    public void setFigure(@Nullable String figure) {
        this.figure = figure;
    }

    public @Nullable SessionChart getChart() {
        return chart;
    }

    /** Number of the chapter that it stands in. */
    public int getChapter() {
        return chapter;
    }
}
