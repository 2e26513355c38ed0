package org.mirps.employment.presentation.results.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mirps.employment.presentation.Chapters;
import org.mirps.employment.presentation.KeyFigure;
import org.mirps.employment.presentation.results.PublicRound;

/** {@code results/round.xhtml?round=}: the overview of a published round. */
@Named
@RequestScoped
public class ResultsRoundPage extends PublicRoundPage {

    private List<Chapter> chapters = List.of();

    /** Throws NotFound where there is none that the reader may see. */
    public void load() {
        PublicRound round = open();
        Chapters names = round.chapters();
        List<Chapter> found = new ArrayList<>();
        for (int number = 1; number <= names.size(); number++) {
            int chapter = number;
            List<Entry> entries = round.figures().stream()
                    .filter(figure -> round.chapter(figure) == chapter)
                    .map(figure -> new Entry(figure.key(), figure.label()))
                    .toList();
            if (!entries.isEmpty()) {
                found.add(new Chapter(number, names.name(number).in(language.get()), entries));
            }
        }
        chapters = found;
    }

    @Override
    protected String path() {
        return "results/round.xhtml" + query("round", getRound());
    }

    public String getDescription() {
        return words().get("results.text.roundDescription", getRoundTitle(), getStanding());
    }

    public List<KeyFigure> getKeyFigures() {
        return shown().key();
    }

    public List<ResultsListPage.Shown> getShown() {
        return shown().shown().stream()
                .map(standing -> new ResultsListPage.Shown(
                        standing.code().value(), standing.name().in(language.get())))
                .sorted(Comparator.comparing(
                        ResultsListPage.Shown::name,
                        Collator.getInstance(language.get().locale())))
                .toList();
    }

    public List<Chapter> getChapters() {
        return chapters;
    }

    /** @param name empty where the form names no chapters */
    public record Chapter(int number, String name, List<Entry> figures) {}

    /** A figure by what it measures. */
    public record Entry(String key, String label) {}
}
