package org.mirps.employment.presentation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
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

    /** Throws NotFound where there is no such round or figure. */
    public void load() {
        ChosenFigure.Found found = chosen.find(figure == null ? "" : figure, language.get());
        chart = new SessionChart(found.figure(), language.get());
        chapter = found.chapter();
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
