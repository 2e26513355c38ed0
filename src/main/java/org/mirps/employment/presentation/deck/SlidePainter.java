package org.mirps.employment.presentation.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mirps.employment.calendar.TimeWords;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.presentation.DataGaps;
import org.mirps.employment.presentation.KeyFigure;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.presentation.SessionFigure.Column;
import org.mirps.employment.presentation.SessionFigure.Row;
import org.mirps.employment.presentation.SessionFigure.Table;
import org.mirps.employment.presentation.deck.Slide.Authorship;
import org.mirps.employment.presentation.drawing.Drawings;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.RegionalTime;
import org.mirps.employment.shared.Texts;

/** Draws the slides of a deck from what there is at one moment, in one language. */
final class SlidePainter {

    private final SessionMaterial material;
    private final Language language;
    private final Texts texts;
    private final String who;

    SlidePainter(SessionMaterial material, Language language) {
        this.material = material;
        this.language = language;
        this.texts = Texts.of("presentation", language);
        this.who = material.participation().isOfCountries() ? "countries." : "participants.";
    }

    /** Empty for a figure that nobody gives data for any more, and for lists that are empty. */
    Optional<Slide> paint(DeckId deck, DeckSlide slide) {
        return sketch(deck, slide).map(sketch -> {
            String own = exactly(slide.texts().title());
            return new Slide(
                    anchor(slide),
                    slide.kind(),
                    sketch.chapter(),
                    own.isEmpty() ? sketch.title() : own,
                    exactly(slide.texts().message()),
                    sketch.content(),
                    sketch.small(),
                    notes(slide, sketch),
                    authorship(slide, sketch));
        });
    }

    /** What the numbers give for a slide, whatever its presenter has written. */
    Optional<Sketch> sketch(DeckId deck, DeckSlide slide) {
        return switch (slide.kind()) {
            case COVER -> Optional.of(cover());
            case PARTICIPATION -> Optional.of(participation());
            case HEADLINES -> headlines();
            case CHANGES -> changes();
            case FIGURE -> material.figure(slide.figure()).map(this::figure);
            case MAP -> material.figure(slide.figure()).flatMap(this::map);
            case HEAT -> material.figure(slide.figure()).flatMap(this::heat);
            case GAPS -> Optional.of(gaps());
            case PRACTICES -> practices();
            case CALENDAR -> calendar();
            case TEXT -> Optional.of(text(slide));
            case PICTURE -> Optional.of(picture(deck, slide));
        };
    }

    /**
     * A slide without the words of its presenter.
     *
     * @param notes that belong to the figure
     */
    record Sketch(String chapter, String title, SlideContent content, List<String> small, String notes) {

        static Sketch of(String title, SlideContent content) {
            return new Sketch("", title, content, List.of(), "");
        }
    }

    private Sketch cover() {
        return Sketch.of(material.participation().round().title().in(language), new SlideContent.Cover(standing()));
    }

    private Sketch participation() {
        List<Row> rows = material.participation().governments().stream()
                .map(this::row)
                .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                .toList();
        List<Column> columns = Stream.of(who + "column", "slide.participation.state", "slide.participation.submitted")
                .map(key -> new Column(texts.get(key), false))
                .toList();
        return Sketch.of(standing(), new SlideContent.Sheet(new Table(columns, rows, List.of())));
    }

    private Row row(Participation.Standing participant) {
        String state = Texts.of("contribution", language).get("ContributionStatus." + participant.status());
        String submitted = participant.submittedAt() == null
                ? texts.get("slide.participation.never")
                : RegionalTime.day(participant.submittedAt(), language);
        return new Row(participant.name().in(language), participant.contribution(), 0, List.of(state, submitted));
    }

    private Optional<Sketch> headlines() {
        List<SessionFigure.Number> numbers = material.key().stream()
                .map(figure -> new SessionFigure.Number(label(figure), figure.value(), coverage(figure)))
                .toList();
        return numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Sketch.of(texts.get("slide.headlines.title", numbers.size()), new SlideContent.Large(numbers)));
    }

    private static String label(KeyFigure figure) {
        return figure.unit().isEmpty() ? figure.label() : figure.label() + " (" + figure.unit() + ")";
    }

    private String coverage(KeyFigure figure) {
        return figure.uncertain() ? figure.coverage() + ". " + texts.get("overview.text.uncertain") : figure.coverage();
    }

    /** Those that were computed alike a round earlier. */
    private Optional<Sketch> changes() {
        List<SlideContent.Point> points = material.key().stream()
                .filter(figure -> !figure.before().isEmpty())
                .map(figure -> new SlideContent.Point(label(figure) + ": " + figure.value(), figure.before()))
                .toList();
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(Sketch.of(texts.get("slide.changes.title"), new SlideContent.Points(points)));
    }

    private Sketch figure(SessionFigure figure) {
        List<String> small = new ArrayList<>();
        small.add(coverage(figure.coverage()));
        small.addAll(figure.notes());
        String round = material.participation().round().title().in(language);
        small.add(
                figure.code().isEmpty()
                        ? texts.get("round.text.followed", round)
                        : texts.get("round.text.source", round, figure.code()));
        return new Sketch(figure.chapter(), figure.title(), new SlideContent.Drawn(figure), small, figure.note());
    }

    private Optional<Sketch> map(SessionFigure figure) {
        return Optional.ofNullable(figure.map())
                .map(map -> figure(figure.drawn(map, Drawings.mapInWords(figure, map, language))));
    }

    private Optional<Sketch> heat(SessionFigure figure) {
        return Optional.ofNullable(figure.heat())
                .map(heat -> figure(figure.drawn(heat, Drawings.heatInWords(figure, heat, language))));
    }

    private String coverage(SessionFigure.Coverage coverage) {
        StringBuilder said = new StringBuilder(texts.get("round.coverage.included", coverage.text())).append('.');
        coverage.gaps()
                .forEach(gap -> said.append(' ').append(texts.get("round.coverage.gap", gap.reason(), gap.names())));
        return said.toString();
    }

    private Sketch gaps() {
        DataGaps gaps = new DataGaps(material.table(), language);
        int all = material.table().indicators().size();
        return new Sketch(
                "",
                texts.get(
                        "slide.gaps.title", gaps.complete(), gaps.withData() - gaps.complete(), all - gaps.withData()),
                new SlideContent.Sheet(gaps.table()),
                gaps.hasWithheld() ? List.of(texts.get("figure.note.withheld")) : List.of(),
                String.join("; ", material.withoutData()));
    }

    private Optional<Sketch> practices() {
        List<SlideContent.Point> points = material.practices().hits().stream()
                .map(hit -> new SlideContent.Point(hit.title(), hit.owner()))
                .toList();
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(Sketch.of(
                        texts.get("slide.practices.title", material.practices().total()),
                        new SlideContent.Points(points)));
    }

    private Optional<Sketch> calendar() {
        TimeWords words = new TimeWords(language);
        List<SlideContent.Point> points = material.events().stream()
                .map(event -> new SlideContent.Point(event.title().in(language), words.when(event.time())))
                .toList();
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(Sketch.of(texts.get("slide.calendar.title"), new SlideContent.Points(points)));
    }

    private Sketch text(DeckSlide slide) {
        return Sketch.of(
                slide.texts().title().in(language),
                new SlideContent.Points(slide.texts()
                        .body()
                        .in(language)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> new SlideContent.Point("", line.strip()))
                        .toList()));
    }

    private Sketch picture(DeckId deck, DeckSlide slide) {
        return Sketch.of(
                slide.texts().title().in(language),
                new SlideContent.Picture(
                        deck,
                        slide.picture().orElseThrow(),
                        slide.texts().body().in(language)));
    }

    private String notes(DeckSlide slide, Sketch sketch) {
        String own = slide.texts().notes().in(language);
        return own.isEmpty() ? sketch.notes() : own;
    }

    private Authorship authorship(DeckSlide slide, Sketch sketch) {
        boolean written = !exactly(slide.texts().title()).isEmpty()
                || !exactly(slide.texts().message()).isEmpty();
        if (slide.kind().isOwn() || !written) {
            return Authorship.GENERATED;
        }
        return slide.basis().in(language).equals(basis(sketch)) ? Authorship.OWN : Authorship.OWN_AND_DUE;
    }

    /** What was written in this language: the sentence that the numbers give is better than one in another language. */
    private String exactly(LocalizedText text) {
        return language == Language.EN ? text.en() : text.es();
    }

    /** Stands for everything that the numbers say on a slide. */
    static String basis(Sketch sketch) {
        return sketch.content().digest();
    }

    static String anchor(DeckSlide slide) {
        return slide.id().value() == 0 ? proposed(slide) : "s" + slide.id();
    }

    /** Of a slide that is only proposed; a point would need escaping in selectors. */
    private static String proposed(DeckSlide slide) {
        String kind = slide.kind().name().toLowerCase(java.util.Locale.ROOT);
        String figure = slide.figure().replace('.', '_');
        return switch (slide.kind()) {
            case FIGURE -> figure;
            case MAP, HEAT -> figure + "-" + kind;
            default -> kind;
        };
    }

    private String standing() {
        Participation participation = material.participation();
        String submitted = texts.get(
                who + (participation.provisional() ? "provisional" : "submitted"),
                participation.consolidated(),
                participation.governments().size());
        return participation.round().isCancelled() ? texts.get("round.text.cancelled") + " " + submitted : submitted;
    }
}
