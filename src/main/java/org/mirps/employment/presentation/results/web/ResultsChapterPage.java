package org.mirps.employment.presentation.results.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.presentation.results.PublicRound;
import org.mirps.employment.presentation.web.SessionChart;
import org.mirps.employment.shared.NotFound;

/** {@code results/chapter.xhtml?round=&chapter=}: the published figures of one chapter. */
@Named
@RequestScoped
public class ResultsChapterPage extends PublicRoundPage {

    private @Nullable String chapter;
    private int number;
    private int previous;
    private int next;
    private List<SessionChart> charts = List.of();

    /** Throws NotFound where there is none that the reader may see, or it has no figures. */
    public void load() {
        PublicRound round = open();
        String typed = chapter == null ? "" : chapter;
        number = typed.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(typed) : 0;
        charts = charts(round, number);
        if (charts.isEmpty()) {
            throw new NotFound("public chapter " + typed + " of round " + round.code());
        }
        int last = round.chapters().size();
        previous = IntStream.iterate(number - 1, one -> one > 0, one -> one - 1)
                .filter(one -> !charts(round, one).isEmpty())
                .findFirst()
                .orElse(0);
        next = IntStream.rangeClosed(number + 1, last)
                .filter(one -> !charts(round, one).isEmpty())
                .findFirst()
                .orElse(0);
    }

    private List<SessionChart> charts(PublicRound round, int of) {
        return round.figures().stream()
                .filter(figure -> round.chapter(figure) == of)
                .map(figure -> new SessionChart(figure, language.get()))
                .toList();
    }

    @Override
    protected String path() {
        return "results/chapter.xhtml" + query("round", getRound(), "chapter", String.valueOf(number));
    }

    public String getDescription() {
        return words().get("results.text.chapterDescription", getName(), getRoundTitle(), getStanding());
    }

    public String getName() {
        String name = charts.isEmpty() ? "" : charts.get(0).figure().chapter();
        return name.isEmpty() ? words().get("round.text.noChapter") : name;
    }

    public @Nullable String getChapter() {
        return chapter;
    }

    public void setChapter(@Nullable String chapter) {
        this.chapter = chapter;
    }

    public List<SessionChart> getCharts() {
        return charts;
    }

    /** Number of the chapter before; 0 where there is none. */
    public int getPrevious() {
        return previous;
    }

    /** Number of the chapter after; 0 where there is none. */
    public int getNext() {
        return next;
    }
}
