package org.mirps.employment.presentation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.consolidation.indicator.IndicatorDesk;
import org.mirps.employment.consolidation.indicator.IndicatorTable;
import org.mirps.employment.practice.commitment.CommitmentReading;
import org.mirps.employment.presentation.CommitmentFigure;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.presentation.SessionFigures;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.Texts;

/**
 * {@code session/round.xhtml} and {@code session/show.xhtml}: the figures of a round by chapter, each with its coverage, its sentence and
 * its table; the one to read and prepare, the other to show in a room.
 */
@Named
@RequestScoped
public class SessionRoundPage {

    @Inject
    IndicatorDesk desk;

    @Inject
    CommitmentReading commitments;

    @Inject
    ActiveLanguage language;

    private @Nullable String round;
    private String title = "";
    private boolean provisional;
    private String standing = "";
    private boolean waiting;
    private List<SessionChart> charts = List.of();
    private List<Chapter> chapters = List.of();
    private List<String> withoutData = List.of();

    /** Throws NotFound where there is no such round. */
    public void load() {
        IndicatorTable table = desk.sessionIndicators(RoundCode.parse(round));
        title = table.participation().round().title().in(language.get());
        provisional = table.participation().provisional();
        standing = standing(table.participation());
        waiting = table.waiting() > 0;
        charts = Stream.concat(SessionFigures.of(table, language.get()).stream(), followedUp(table).stream())
                .map(figure -> new SessionChart(figure, language.get()))
                .toList();
        chapters = chapters(charts);
        withoutData = SessionFigures.withoutData(table, language.get());
    }

    public @Nullable String getRound() {
        return round;
    }

    public void setRound(@Nullable String round) {
        this.round = round;
    }

    public String getTitle() {
        return title;
    }

    public boolean isProvisional() {
        return provisional;
    }

    /** How many have submitted, and whether that may change. */
    public String getStanding() {
        return standing;
    }

    /** Whether figures are still being computed by new definitions. */
    public boolean isWaiting() {
        return waiting;
    }

    public List<SessionChart> getCharts() {
        return charts;
    }

    public List<Chapter> getChapters() {
        return chapters;
    }

    /** What is measured by figures that nobody has given data for. */
    public List<String> getWithoutData() {
        return withoutData;
    }

    /** What became of commitments, where the form asks for them. */
    private Optional<SessionFigure> followedUp(IndicatorTable table) {
        boolean asked = table.indicators().stream()
                .flatMap(indicator -> indicator.definition().parts().stream())
                .anyMatch(part -> part.repeat().equals(CommitmentReading.REPEAT));
        return asked
                ? CommitmentFigure.of(
                        commitments.standing(table.participation().round().code()),
                        table.participation(),
                        language.get())
                : Optional.empty();
    }

    private String standing(Participation participation) {
        String who = participation.isOfCountries() ? "countries." : "participants.";
        Texts words = Texts.of("presentation", language.get());
        String submitted = words.get(
                who + (participation.provisional() ? "provisional" : "submitted"),
                participation.consolidated(),
                participation.governments().size());
        return participation.round().isCancelled() ? words.get("round.text.cancelled") + " " + submitted : submitted;
    }

    private static List<Chapter> chapters(List<SessionChart> charts) {
        Map<String, List<SessionChart>> byChapter = new LinkedHashMap<>();
        charts.forEach(chart -> byChapter
                .computeIfAbsent(chart.figure().chapter(), unused -> new ArrayList<>())
                .add(chart));
        List<Chapter> chapters = new ArrayList<>();
        byChapter.forEach((name, those) -> chapters.add(new Chapter("c" + (chapters.size() + 1), name, those)));
        return chapters;
    }

    /** @param name empty where the form names no chapters */
    public record Chapter(String anchor, String name, List<SessionChart> charts) {}
}
