package org.mirps.employment.presentation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.consolidation.indicator.Extract;
import org.mirps.employment.consolidation.indicator.RegionalIndicator;
import org.mirps.employment.presentation.Chapters;
import org.mirps.employment.presentation.KeyFigure;
import org.mirps.employment.presentation.SessionFigures;
import org.mirps.employment.round.Round;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.NameList;
import org.mirps.employment.shared.Texts;

/** {@code session/round.xhtml}: the overview of a session. Who takes part and where they stand, the large numbers, and every figure by title. */
@Named
@RequestScoped
public class SessionOverviewPage {

    @Inject
    SessionChoice choice;

    @Inject
    ActiveLanguage language;

    @Inject
    Clock clock;

    private List<KeyFigure> keyFigures = List.of();
    private List<Line> participants = List.of();
    private List<Chapter> chapters = List.of();
    private List<String> withoutData = List.of();

    /** Throws NotFound where there is no such round, participant or state. */
    public void load() {
        Extract.Result of = choice.load(all -> all);
        keyFigures = KeyFigure.of(of.table(), of.before(), language.get());
        participants = lines(of.table().participation());
        chapters = chapters(of);
        withoutData = SessionFigures.withoutData(of.table(), language.get());
    }

    public List<KeyFigure> getKeyFigures() {
        return keyFigures;
    }

    public List<Line> getParticipants() {
        return participants;
    }

    /** Names of those who are late; empty for nobody. */
    public String getLate() {
        return participants.stream().filter(Line::late).map(Line::name).collect(NameList.joining());
    }

    public List<Chapter> getChapters() {
        return chapters;
    }

    /** What is measured by figures that nobody has given data for. */
    public List<String> getWithoutData() {
        return withoutData;
    }

    private List<Chapter> chapters(Extract.Result of) {
        Chapters names = choice.chapters();
        List<Chapter> found = new ArrayList<>();
        for (int number = 1; number <= names.size(); number++) {
            int chapter = number;
            List<Entry> entries = of.table().indicators().stream()
                    .filter(indicator -> names.number(indicator.definition()) == chapter)
                    .filter(RegionalIndicator::hasData)
                    .map(indicator -> new Entry(
                            indicator.definition().key(),
                            indicator.definition().label().in(language.get())))
                    .toList();
            if (!entries.isEmpty()) {
                found.add(new Chapter(number, names.name(number).in(language.get()), entries));
            }
        }
        choice.followedUp(of, language.get())
                .ifPresent(figure -> found.add(new Chapter(
                        names.ofCommitments(), figure.chapter(), List.of(new Entry(figure.key(), figure.label())))));
        return found;
    }

    private List<Line> lines(Participation participation) {
        Instant now = clock.instant();
        return participation.governments().stream()
                .map(standing -> line(participation.round(), standing, now))
                .sorted(Comparator.comparing(
                        Line::name, Collator.getInstance(language.get().locale())))
                .collect(Collectors.toList());
    }

    private Line line(Round round, Participation.Standing standing, Instant now) {
        Instant submitted = standing.submittedAt();
        Instant due = round.dueAt(standing.code());
        boolean late = !standing.isConsolidated() && now.isAfter(due) && !round.isCancelled();
        Texts words = Texts.of("presentation", language.get());
        String when = late
                ? words.get("overview.text.late", day(round, due))
                : submitted == null ? "" : words.get("overview.text.submitted", day(round, submitted));
        return new Line(standing.name().in(language.get()), standing.status().name(), when, late);
    }

    private String day(Round round, Instant moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language.get().formats())
                .withZone(round.timeZone())
                .format(moment);
    }

    /** @param when in words; empty where nothing was submitted and it is not due */
    public record Line(String name, String status, String when, boolean late) {}

    /** @param name empty where the form names no chapters */
    public record Chapter(int number, String name, List<Entry> figures) {}

    /** A figure by what it measures. */
    public record Entry(String key, String label) {}
}
