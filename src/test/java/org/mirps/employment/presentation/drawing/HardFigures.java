package org.mirps.employment.presentation.drawing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.presentation.SessionFigure.Arc;
import org.mirps.employment.presentation.SessionFigure.Bar;
import org.mirps.employment.presentation.SessionFigure.Bars;
import org.mirps.employment.presentation.SessionFigure.Drawing;
import org.mirps.employment.presentation.SessionFigure.Moment;
import org.mirps.employment.presentation.SessionFigure.Number;
import org.mirps.employment.presentation.SessionFigure.Numbers;
import org.mirps.employment.presentation.SessionFigure.Place;
import org.mirps.employment.presentation.SessionFigure.Places;
import org.mirps.employment.presentation.SessionFigure.Ring;
import org.mirps.employment.presentation.SessionFigure.Timeline;

/** What drawings must survive. */
final class HardFigures {

    static final String LONG = "Personas solicitantes de la condición de refugiado con documento provisional vigente y "
            + "autorización para trabajar por cuenta ajena o propia en todo el país, en cualquier sector y sin más trámite que éste";
    static final String UNBROKEN = "Internacionalización".repeat(10);
    static final String MARKUP = "</text><script>alert(\"x\")</script> & 'y' \u0000\uFFFF";

    private HardFigures() {}

    static Map<String, Drawing> all() {
        Map<String, Drawing> all = new LinkedHashMap<>();
        all.put("words", new SessionFigure.Words());
        all.put("no bars", bars(false, List.of("a"), List.of()));
        all.put("one bar", bars(false, List.of("a"), List.of(bar("Belice", "7", 7))));
        all.put("nothing reported", bars(false, List.of("a"), List.of(bar("Belice", "Sin respuesta", (Integer) null))));
        all.put("zero", bars(false, List.of("a"), List.of(bar("Belice", "0", 0), bar("Panamá", "0", 0))));
        all.put(
                "a thousand times",
                bars(
                        false,
                        List.of("a"),
                        List.of(bar("México", "1,234,567", 1_234_567), bar("Belice", "12", 12), bar("Cuba", "1", 1))));
        all.put(
                "negative",
                bars(
                        false,
                        List.of("a"),
                        List.of(
                                bar("Nacionales", "0.15 (n = 4)", 0.15),
                                bar("Solicitantes", "−9 (n = 5)", -9),
                                bar("Refugiadas", "Ningún dato", (Double) null),
                                bar("Retornadas", "−4.25 (n = 3)", -4.25))));
        all.put("long names", bars(false, List.of(LONG), named(12, LONG)));
        all.put("unbroken names", bars(false, List.of(UNBROKEN), named(3, UNBROKEN)));
        all.put("markup", bars(true, List.of(MARKUP, "b"), named(3, MARKUP)));
        all.put("two hundred", additive(named(200, "Gobierno")));
        all.put("two hundred that do not add up", bars(false, List.of("a"), named(200, "Gobierno")));
        all.put("side by side", sideBySide());
        all.put("pairs", pairs());
        all.put("pairs of nothing", bars(false, List.of("a", "b"), List.of(bar("Belice", "0 / 0", 0, 0))));
        all.put(
                "two hundred pairs",
                bars(
                        false,
                        List.of(LONG, "b"),
                        IntStream.range(0, 200)
                                .mapToObj(i -> bar(LONG + i, i + " / " + -i, i, -i))
                                .toList()));
        all.put("stacked on a scale", stacked(5, true, "Respuesta"));
        all.put("stacked, many answers", stacked(21, false, LONG));
        all.put("ring", ring(4, "Sí"));
        all.put("ring of one", ring(1, "Sí"));
        all.put("ring of many", ring(30, LONG));
        all.put("numbers", numbers());
        all.put("moments", timeline());
        all.put("one moment", new Timeline(List.of("Belice"), List.of(moment(0, "1998", ""))));
        all.put("map", map());
        all.put("map of two hundred", mapOfMany());
        all.put("heat", heat(7, 10));
        all.put("heat of many", heat(8, 200));
        all.put("heat of one", heat(1, 1));
        all.put("slope", slope(9));
        all.put("slope of two hundred", slope(200));
        all.put("no moments", new Timeline(List.of(), List.of()));
        return all;
    }

    static SessionFigure figure(String key, Drawing drawing) {
        return new SessionFigure(
                key,
                key,
                "Chapter",
                "Label of " + key,
                "Title of " + key,
                "Summary of " + key,
                "Definition",
                "",
                "persons",
                "Source",
                new SessionFigure.Coverage("3 of 5 countries", "Belize", List.of()),
                List.of(),
                drawing,
                new SessionFigure.Table(List.of(), List.of(), List.of()));
    }

    private static Bars bars(boolean stacked, List<String> segments, List<Bar> bars) {
        return new Bars("personas", segments, stacked, false, false, bars, "");
    }

    private static Bars additive(List<Bar> bars) {
        return new Bars("personas", List.of("a"), false, false, false, bars, "", false, true);
    }

    static Bar bar(String name, String label, @Nullable java.lang.Number... numbers) {
        List<@Nullable BigDecimal> lengths = new ArrayList<>();
        Arrays.stream(numbers)
                .forEach(number -> lengths.add(number == null ? null : new BigDecimal(number.toString())));
        return new Bar(name, lengths, label, false, ObservationStatus.A);
    }

    private static List<Bar> named(int count, String name) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Bar(
                        name + " " + i,
                        Arrays.asList(BigDecimal.valueOf(count - i), BigDecimal.ONE)
                                .subList(0, name.equals(MARKUP) ? 2 : 1),
                        (count - i) + (i % 7 == 0 ? " (p) *" : ""),
                        false,
                        ObservationStatus.values()[i % 4]))
                .toList();
    }

    private static Bars pairs() {
        return bars(
                false,
                List.of("Plazo legal", "Plazo efectivo"),
                List.of(
                        bar("México", "60 / 74.5", 60, 74.5),
                        bar("Belice", "30 / 30", 30, 30),
                        bar("Costa Rica", "−12 / Sin información", -12, null),
                        bar("El Salvador", "Sin respuesta", null, null),
                        new Bar(
                                "Mediana de la región",
                                List.of(BigDecimal.valueOf(30), BigDecimal.valueOf(52)),
                                "30 (de −12 a 60) / 52.25 (de 30 a 74.5)",
                                true,
                                ObservationStatus.P)));
    }

    private static Bars sideBySide() {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            bars.add(new Bar(
                    "Población " + i,
                    Arrays.asList(
                            BigDecimal.valueOf(100 - i * 9), i == 3 ? null : BigDecimal.valueOf(i), BigDecimal.TEN),
                    "x / y / z",
                    false,
                    i == 2 ? ObservationStatus.P : ObservationStatus.A,
                    List.of((100 - i * 9) + " (n = 4)", i == 3 ? "ningún dato" : i + " (n = 5)", "10")));
        }
        bars.add(new Bar(
                "Región",
                List.of(BigDecimal.valueOf(50), BigDecimal.ONE, BigDecimal.TEN),
                "50 / 1 / 10",
                true,
                ObservationStatus.A,
                List.of("50", "1", "10")));
        return bars(false, List.of("Orientadas", "Evaluadas", LONG), bars);
    }

    private static Bars stacked(int answers, boolean ordered, String name) {
        List<String> segments = new ArrayList<>(
                IntStream.range(0, answers).mapToObj(i -> name + " " + i).toList());
        segments.add("Sin información");
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            int row = i;
            bars.add(new Bar(
                    "Situación " + i,
                    IntStream.rangeClosed(0, answers)
                            .mapToObj(j -> BigDecimal.valueOf((j * 3L + row) % 5))
                            .map(number -> (@Nullable BigDecimal) number)
                            .toList(),
                    "(n = 7)",
                    false,
                    ObservationStatus.A));
        }
        return new Bars("países", segments, true, false, true, bars, "", ordered, false);
    }

    private static Ring ring(int arcs, String name) {
        return new Ring(IntStream.range(0, arcs)
                .mapToObj(i -> new Arc(
                        name + " " + i,
                        i + 1,
                        i % 2 == 0 ? "Belice, Costa Rica, El Salvador, " + LONG : "",
                        i == arcs - 1 && i > 0))
                .toList());
    }

    private static Numbers numbers() {
        return new Numbers(List.of(
                new Number("Autorizaciones (permisos)", "123,456,789", "5 de 7 países"),
                new Number("Tasa", "", "0 de 7 países"),
                new Number(LONG, "41.5%", "5 de 7 países"),
                new Number("Mediana", "Belice 12, Guatemala 35 y " + LONG, "2 de 7 países")));
    }

    private static Timeline timeline() {
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            moments.add(moment(i / 2, 2024 + "." + (10 + i), i < 6 ? "Piloto " + LONG : ""));
            moments.add(moment(i / 2, 2024 + "." + (11 + i), i < 6 ? "Piloto " + LONG : ""));
        }
        return new Timeline(
                IntStream.range(0, 7).mapToObj(i -> i == 2 ? LONG : "País " + i).toList(), moments);
    }

    private static Places map() {
        return new Places(
                List.of(
                        new Place("BZ", "Belice", 0, "Sí"),
                        new Place("CR", "Costa Rica", 1, LONG),
                        new Place("DO", "República Dominicana", 2, "45.2%"),
                        new Place("GT", "Guatemala", 0, "45.2% (p) *"),
                        new Place("HN", "Honduras", -1, "Sin información"),
                        new Place("MX", "México", 3, "1"),
                        new Place("PA", "Panamá", -1, "Aún sin enviar"),
                        new Place("SV", "El Salvador", 1, "3"),
                        new Place("CO", "Colombia", 1, "3")),
                List.of("de 3 a 4", "de 2 a 3", "de 1 a 2", "de 0 a 1"),
                true);
    }

    static SessionFigure.Heat heat(int columns, int rows) {
        List<String> said = List.of("Sí", "No", LONG, UNBROKEN, "45.2\u00a0% (p)\u00a0*", "Sin información", MARKUP);
        return new SessionFigure.Heat(
                IntStream.range(0, columns)
                        .mapToObj(i -> i == 3 ? LONG : "El Salvador " + i)
                        .toList(),
                IntStream.range(0, rows)
                        .mapToObj(i -> new SessionFigure.HeatRow(
                                i % 5 == 2 ? LONG : "Personas con protección complementaria " + i,
                                IntStream.range(0, columns)
                                        .mapToObj(
                                                j -> new SessionFigure.HeatCell((i + j) % 6 - 1, said.get((i + j) % 7)))
                                        .toList()))
                        .toList(),
                List.of("Igual que las personas nacionales", LONG, "Restringido", "Prohibido", "No está regulado"));
    }

    private static SessionFigure.Slope slope(int lines) {
        return new SessionFigure.Slope(
                "SNE 2024",
                "Sistemas nacionales de empleo 2025",
                LONG,
                IntStream.range(0, lines)
                        .mapToObj(i -> new SessionFigure.Line(
                                i == 2 ? LONG : "Gobierno " + i,
                                i == 4 ? null : BigDecimal.valueOf(i % 3),
                                i == 5 ? null : BigDecimal.valueOf(i / 2),
                                i == 4 ? "no participó" : String.valueOf(i % 3),
                                i == 5 ? "Sin respuesta" : String.valueOf(i / 2),
                                i == lines - 1))
                        .toList(),
                false);
    }

    private static Places mapOfMany() {
        return new Places(
                IntStream.range(0, 200)
                        .mapToObj(i -> new Place("X" + i, LONG + i, i % 2, "Sí"))
                        .toList(),
                List.of(LONG, "No"),
                false);
    }

    private static Moment moment(int line, String year, String text) {
        return new Moment(line, new BigDecimal(year), "12 mar " + year, text);
    }
}
