package org.mirps.employment.consolidation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.Audience;
import org.mirps.employment.consolidation.Disclosure;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.consolidation.table.ConsolidationDesk;
import org.mirps.employment.round.Round;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.NameList;
import org.mirps.employment.shared.Role;

/** {@code consolidation/round.xhtml}: who has submitted, and the tables to download. */
@Named
@RequestScoped
public class ConsolidationRoundPage {

    @Inject
    ConsolidationDesk desk;

    @Inject
    CurrentUser user;

    @Inject
    ActiveLanguage language;

    private @Nullable String round;
    private String title = "";
    private String due = "";
    private boolean provisional;
    private long consolidated;
    private String leftOut = "";
    private String countedOnly = "";
    private boolean cancelled;
    private List<Line> governments = List.of();
    private List<TableFile> files = List.of();

    /** Throws NotFound where there is no such round. */
    public void load() {
        RoundCode code = RoundCode.parse(round);
        Participation participation = desk.participation(code);
        Round of = participation.round();
        title = of.title().in(language.get());
        due = time(of, of.dueAt());
        leftOut = of.leftOut().isEmpty()
                ? ""
                : desk.leftOut(code).stream()
                        .map(name -> name.in(language.get()))
                        .sorted(Collator.getInstance(language.get().locale()))
                        .collect(NameList.joining());
        countedOnly = participation.governments().stream()
                .filter(Participation.Standing::isConsolidated)
                .filter(standing -> Audience.SESSION.of(standing) == Disclosure.COUNTED)
                .map(standing -> standing.name().in(language.get()))
                .sorted(Collator.getInstance(language.get().locale()))
                .collect(NameList.joining());
        cancelled = of.isCancelled();
        provisional = participation.provisional();
        consolidated = participation.consolidated();
        governments = participation.governments().stream()
                .map(standing -> line(of, standing))
                .sorted(Comparator.comparing(
                        Line::name, Collator.getInstance(language.get().locale())))
                .toList();
        if (isExporting()) {
            files = TableFile.of(code, desk.wideTables(code), language.get());
        }
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

    /** The deadline in the round's time zone. */
    public String getDue() {
        return due;
    }

    public boolean isProvisional() {
        return provisional;
    }

    /** Names of those who were taken out of the round; empty for nobody. */
    public String getLeftOut() {
        return leftOut;
    }

    /** Names of those who only count where a session shows the region, so that its figures may be others there; empty for nobody. */
    public String getCountedOnly() {
        return countedOnly;
    }

    public boolean isCancelled() {
        return cancelled;
    }

    /** How many governments are in the tables. */
    public long getConsolidated() {
        return consolidated;
    }

    /** By name. */
    public List<Line> getGovernments() {
        return governments;
    }

    public boolean isExporting() {
        return user.has(Role.ANALYST) || user.has(Role.COORDINATOR);
    }

    /** Empty for who may not export. */
    public List<TableFile> getFiles() {
        return files;
    }

    /** Code of the reader's language. */
    public String getLang() {
        return language.get().code();
    }

    private Line line(Round round, Participation.Standing standing) {
        Instant submittedAt = standing.submittedAt();
        return new Line(
                standing.contribution().value(),
                standing.name().in(language.get()),
                standing.status().name(),
                standing.snapshot(),
                submittedAt == null ? "" : time(round, submittedAt));
    }

    private String time(Round round, Instant instant) {
        Language reader = language.get();
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(reader.formats())
                .withZone(round.timeZone())
                .format(instant);
    }

    /**
     * @param contribution id
     * @param snapshot number of the latest one; 0 where there is none
     * @param submittedAt in the round's time zone; empty where there is none
     */
    public record Line(long contribution, String name, String status, int snapshot, String submittedAt) {}
}
