package org.mirps.employment.presentation.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.presentation.SessionFigure.Bar;
import org.mirps.employment.presentation.SessionFigure.Bars;
import org.mirps.employment.presentation.SessionFigure.Column;
import org.mirps.employment.presentation.SessionFigure.Drawing;
import org.mirps.employment.presentation.SessionFigure.Row;
import org.mirps.employment.presentation.SessionFigure.Table;
import org.mirps.employment.presentation.deck.ShownDeck;
import org.mirps.employment.presentation.deck.Slide;
import org.mirps.employment.presentation.deck.Slide.Authorship;
import org.mirps.employment.presentation.deck.SlideContent;
import org.mirps.employment.presentation.deck.SlideKind;
import org.mirps.employment.presentation.leaf.Imprint;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.Language;

/** Decks and figures for tests of files. */
final class Decks {

    private Decks() {}

    static ShownDeck of(Language language, Slide... slides) {
        return new ShownDeck(
                RoundCode.parse("sne-2025"),
                "Sesión regional",
                "SNE 2025",
                language,
                true,
                "30 de noviembre de 2026",
                "30 de noviembre de 2026",
                false,
                "state",
                List.of(slides),
                List.of());
    }

    static Imprint imprint(Language language) {
        return new Imprint(
                RoundCode.parse("sne-2025"), "SNE 2025", language, "30 de noviembre de 2026", true, false, true);
    }

    static Slide slide(String title, SlideContent content) {
        return new Slide(
                "a",
                SlideKind.FIGURE,
                "Estadísticas",
                title,
                "",
                content,
                List.of("Incluye 5 de 7 países."),
                "Para quien presenta",
                Authorship.GENERATED);
    }

    static Slide drawn(Drawing drawing) {
        return slide("Lo que se ve", new SlideContent.Drawn(figure(drawing)));
    }

    static SessionFigure figure(Drawing drawing) {
        return new SessionFigure(
                "EST-01",
                "EST-01",
                "Estadísticas",
                "Personas inscritas",
                "Personas inscritas: México, 250,000",
                "Gráfico de barras: México 250,000.",
                "Suma de personas inscritas",
                "",
                "personas",
                "",
                new SessionFigure.Coverage("5 de 7 países", "México", List.of()),
                List.of(),
                drawing,
                new Table(
                        List.of(new Column("País", false), new Column("Personas", true)),
                        List.of(new Row("México", null, 1, List.of("250,000"))),
                        List.of()));
    }

    static Bars bars(Bar... bars) {
        return new Bars("personas", List.of("Personas"), false, false, false, List.of(bars), "");
    }

    static Bars many(int count, boolean additive) {
        List<Bar> bars = IntStream.range(0, count)
                .mapToObj(i -> bar("Gobierno " + i, String.valueOf(count - i), count - i))
                .toList();
        return new Bars("personas", List.of("Personas"), false, false, false, bars, "", false, additive);
    }

    static Bar bar(String name, String label, @Nullable Number... numbers) {
        List<@Nullable BigDecimal> lengths = new ArrayList<>();
        Arrays.stream(numbers)
                .forEach(number -> lengths.add(number == null ? null : new BigDecimal(number.toString())));
        return new Bar(name, lengths, label, false, ObservationStatus.A);
    }
}
