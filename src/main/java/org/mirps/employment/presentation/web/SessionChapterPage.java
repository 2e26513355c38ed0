package org.mirps.employment.presentation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.indicator.Extract;
import org.mirps.employment.form.IndicatorDefinition;
import org.mirps.employment.presentation.Chapters;
import org.mirps.employment.presentation.KeyFigure;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.presentation.SessionFigures;
import org.mirps.employment.shared.ActiveLanguage;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Texts;

/** {@code session/chapter.xhtml}: the figures of one chapter, each with its sentence, its drawing and its coverage. */
@Named
@RequestScoped
public class SessionChapterPage {

    @Inject
    SessionChoice choice;

    @Inject
    ActiveLanguage language;

    private @Nullable String chapter;
    private String name = "";
    private int number;
    private int last;
    private List<SessionChart> charts = List.of();

    /** Throws NotFound where there is no such round or chapter. */
    public void load() {
        number = parsed();
        Extract.Result of = choice.load(this::ofChapter);
        Chapters chapters = choice.chapters();
        boolean commitments = number == chapters.ofCommitments();
        if (number < 1 || number > chapters.ofCommitments()) {
            throw new NotFound("chapter " + chapter);
        }
        charts = (commitments
                        ? choice.followedUp(of, language.get()).stream()
                        : SessionFigures.of(of.table(), language.get()).stream())
                .map(figure -> new SessionChart(figure, language.get(), change(of, figure)))
                .toList();
        if (commitments && charts.isEmpty()) {
            throw new NotFound("chapter " + chapter);
        }
        name = commitments
                ? charts.get(0).figure().chapter()
                : chapters.name(number).in(language.get());
        last = commitments || choice.followedUp(of, language.get()).isEmpty() && number == chapters.size()
                ? number
                : chapters.ofCommitments();
    }

    public @Nullable String getChapter() {
        return chapter;
    }

    public void setChapter(@Nullable String chapter) {
        this.chapter = chapter;
    }

    /** What the page is about. */
    public String getName() {
        return name.isEmpty() ? Texts.of("presentation", language.get()).get("round.text.noChapter") : name;
    }

    public List<SessionChart> getCharts() {
        return charts;
    }

    /** Number of the chapter before; 0 where there is none. */
    public int getPrevious() {
        return number - 1;
    }

    /** Number of the chapter after; 0 where there is none. */
    public int getNext() {
        return number < last ? number + 1 : 0;
    }

    /** The one question of a room that looks at a number: what was it a year ago. */
    private String change(Extract.Result of, SessionFigure figure) {
        Texts words = Texts.of("presentation", language.get());
        return of.table().indicators().stream()
                .filter(indicator -> indicator.definition().key().equals(figure.key()))
                .flatMap(indicator -> KeyFigure.compared(indicator, of.before(), language.get()).stream())
                .map(now -> words.get(
                        "chapter.text.change", (now.value() + " " + now.unit()).strip(), now.coverage(), now.before()))
                .findFirst()
                .orElse("");
    }

    private List<IndicatorDefinition> ofChapter(List<IndicatorDefinition> all) {
        Chapters chapters = Chapters.of(all);
        return Stream.of(all)
                .flatMap(List::stream)
                .filter(definition -> chapters.number(definition) == number)
                .toList();
    }

    private int parsed() {
        String typed = chapter == null ? "" : chapter;
        if (!typed.matches("[1-9][0-9]{0,2}")) {
            throw new NotFound("chapter " + typed);
        }
        return Integer.parseInt(typed);
    }
}
