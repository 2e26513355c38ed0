package org.mirps.employment.presentation.results.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.mirps.employment.presentation.KeyFigure;
import org.mirps.employment.presentation.results.PublicRound;
import org.mirps.employment.shared.RegionalTime;

/** {@code /results}, drawn by {@code results/list.xhtml}: what is published, with the large numbers of the newest round. */
@Named
@RequestScoped
public class ResultsListPage extends PublicPage {

    private static final int KEY_FIGURES = 4;

    private List<PublicRound> rounds = List.of();

    @PostConstruct
    void load() {
        rounds = reading.rounds(language.get());
    }

    @Override
    protected String path() {
        return "results";
    }

    public String getDescription() {
        return words().get("results.text.description");
    }

    public List<Line> getRounds() {
        return rounds.stream()
                .map(round -> new Line(
                        round.code().value(),
                        round.titleInWords(),
                        standing(round),
                        words().get(
                                        "results.text.published",
                                        RegionalTime.day(round.publishedAt().orElseThrow(), language.get()))))
                .toList();
    }

    /** Code of the newest round that has large numbers; empty where none has. */
    public String getNewest() {
        return newest().stream().map(round -> round.code().value()).findFirst().orElse("");
    }

    public String getNewestTitle() {
        return newest().stream().map(PublicRound::titleInWords).findFirst().orElse("");
    }

    public List<KeyFigure> getKeyFigures() {
        return newest().stream()
                .flatMap(round -> round.key().stream().limit(KEY_FIGURES))
                .toList();
    }

    /** Everybody who is shown in any round, by name. */
    public List<Shown> getShown() {
        return rounds.stream()
                .flatMap(round -> round.shown().stream())
                .map(standing ->
                        new Shown(standing.code().value(), standing.name().in(language.get())))
                .distinct()
                .sorted(Comparator.comparing(
                        Shown::name, Collator.getInstance(language.get().locale())))
                .toList();
    }

    private List<PublicRound> newest() {
        return rounds.stream().filter(round -> !round.key().isEmpty()).limit(1).toList();
    }

    public record Line(String code, String title, String standing, String published) {}

    /** Somebody who is shown. */
    public record Shown(String code, String name) {}
}
