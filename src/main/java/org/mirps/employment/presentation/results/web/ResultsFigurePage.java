package org.mirps.employment.presentation.results.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.presentation.drawing.Drawings;
import org.mirps.employment.presentation.drawing.Frame;
import org.mirps.employment.presentation.drawing.SvgWriter;
import org.mirps.employment.presentation.results.PublicRound;
import org.mirps.employment.presentation.web.SessionChart;

/** {@code results/figure.xhtml} and {@code results/embed.xhtml}, {@code ?round=&figure=}: one published figure, whole. */
@Named
@RequestScoped
public class ResultsFigurePage extends PublicRoundPage {

    private @Nullable String figure;
    private @Nullable SessionChart chart;
    private int chapter;
    private List<String> slopes = List.of();

    /** Throws NotFound where there is none that the reader may see. */
    public void load() {
        PublicRound round = open();
        SessionFigure found = round.figure(getFigure());
        chart = new SessionChart(found, language.get());
        chapter = round.chapter(found);
        slopes = round.slope(found)
                .map(slope -> List.of(
                        svg(found, slope, Frame.WIDE, "drawing--wide"),
                        svg(found, slope, Frame.NARROW, "drawing--narrow")))
                .orElse(List.of());
    }

    private String svg(SessionFigure of, SessionFigure.Slope slope, Frame frame, String className) {
        return SvgWriter.write(Drawings.slope(of, slope, frame, language.get()), "drawing " + className);
    }

    @Override
    protected String path() {
        return "results/figure.xhtml" + getQuery();
    }

    /** Round and figure, as a query. */
    public String getQuery() {
        return query("round", getRound(), "figure", getFigure());
    }

    public String getDescription() {
        return Objects.requireNonNull(chart).figure().title();
    }

    /** What a page of another site has in it to show the figure. */
    public String getEmbedAddress() {
        return base.text() + "/results/embed.xhtml" + getQuery() + "&lang="
                + language.get().code();
    }

    public String getFigure() {
        return figure == null ? "" : figure;
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

    /** Drawings beside the round before, wide and narrow; none where there is nothing to compare. */
    public List<String> getSlopes() {
        return slopes;
    }
}
