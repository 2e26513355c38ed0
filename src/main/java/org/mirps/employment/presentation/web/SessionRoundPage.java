package org.mirps.employment.presentation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.ConsolidationDesk;
import org.mirps.employment.consolidation.IndicatorTable;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.presentation.SessionFigures;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.ActiveLanguage;

/** {@code session/round.xhtml}: the charts of a round, each with its coverage, its sentence and its table. */
@Named
@RequestScoped
public class SessionRoundPage {

    @Inject
    ConsolidationDesk desk;

    @Inject
    ActiveLanguage language;

    private @Nullable String round;
    private String title = "";
    private boolean provisional;
    private long consolidated;
    private int participants;
    private List<Chart> charts = List.of();

    /** Throws NotFound where there is no such round. */
    public void load() {
        IndicatorTable table = desk.indicators(RoundCode.parse(round));
        title = table.participation().round().title().in(language.get());
        provisional = table.participation().provisional();
        consolidated = table.participation().consolidated();
        participants = table.participation().governments().size();
        charts = SessionFigures.of(table, language.get()).stream()
                .map(figure -> new Chart(figure, ChartJson.of(figure)))
                .toList();
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

    public long getConsolidated() {
        return consolidated;
    }

    public int getParticipants() {
        return participants;
    }

    public List<Chart> getCharts() {
        return charts;
    }

    /** @param json configuration of Chart.js */
    public record Chart(SessionFigure figure, String json) {}
}
