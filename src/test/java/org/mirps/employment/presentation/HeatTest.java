package org.mirps.employment.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirps.employment.consolidation.Audience;
import org.mirps.employment.consolidation.Regions;
import org.mirps.employment.form.indicator.IndicatorObservation.Gap;
import org.mirps.employment.presentation.SessionFigure.Heat;
import org.mirps.employment.presentation.drawing.Drawings;
import org.mirps.employment.shared.Language;

/** Which figures are a table with shades too, and what its cells say. */
class HeatTest {

    private static final String HEADS =
            "code | label::es | label::en | part | part_label::es | part_label::en | chart | aggregation | unit | repeat | by | expression | denominator";

    /** Of each cell its shade and what it says; a point for no shade. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "stacked | share         | %      | | services | | | 1 1 - 0 | Belize Guatemala Mexico / Advice: 0 Yes, 0 Yes, 1 No / Training: . No information, 1 No, 0 Yes",
                "bar     | median        | days   | programmes | prog_service | ${prog_persons} | | 5 7 - 9 | Belize Guatemala Mexico / Advice: 2 5, 1 7, 0 9 / Training: . Not answered, 1 7, 2 5",
                "bar     | ratio_of_sums | %      | programmes | prog_service | ${prog_persons} | ${seekers} | 1/2 1/4 - 0/2 | Belize Guatemala Mexico / Advice: 0 50.0%, 1 25.0%, 2 0.0% / Training: . Not answered, 1 25.0%, 0 50.0%"
            })
    void aCellHasTheShadeOfWhatItSays(
            String chart,
            String how,
            String unit,
            String repeat,
            String by,
            String value,
            String whole,
            String given,
            String said) {
        Regions round = countries(Regions.of(
                HEADS,
                "I | Cifra | Figure | | | | %s | %s | %s | %s | %s | %s | %s"
                        .formatted(chart, how, unit, blank(repeat), by, blank(value), blank(whole))));
        List<String> codes = List.of("BZ", "GT", "HN", "MX");
        String[] each = given.split(" ");
        for (int i = 0; i < each.length; i++) {
            if (!each[i].equals("-")) {
                round.gives(codes.get(i), "value@advice", each[i]);
            }
        }
        if (how.equals("share")) {
            round.lacks("BZ", "value@training", Gap.NO_DATA);
            round.gives("GT", "value@training", "0").gives("MX", "value@training", "1");
        } else {
            round.gives("GT", "value@training", each[1]).gives("MX", "value@training", each[0]);
        }
        assertThat(told(heat(round))).isEqualTo(said);
    }

    /** Rights are parts: each a question of its own, answered by yes and no. */
    @Test
    void partsThatAreAnsweredAlikeAreCasesToo() {
        Regions round = countries(Regions.of(
                        HEADS,
                        right("bank", "Cuenta", "Account"),
                        right("tax", "Impuestos", "Taxes"),
                        right("study", "Estudio", "Study")))
                .gives("BZ", "bank", "1")
                .gives("GT", "bank", "0")
                .gives("GT", "tax", "1")
                .gives("GT", "study", "1")
                .lacks("BZ", "tax", Gap.NOT_ANSWERED)
                .lacks("BZ", "study", Gap.NO_DATA);
        assertThat(told(heat(round)))
                .isEqualTo(
                        "Belize Guatemala / Account: 0 Yes, 1 No / Taxes: . Not answered, 0 Yes / Study: . No information, 0 Yes");
    }

    @Test
    void ofTwoPartsTheDrawingSaysItAll() {
        Regions round = countries(
                        Regions.of(HEADS, right("bank", "Cuenta", "Account"), right("tax", "Impuestos", "Taxes")))
                .gives("BZ", "bank", "1")
                .gives("GT", "tax", "1");
        assertThat(figure(round).heat()).isNull();
    }

    /** A sum has the size of its country: a shade would say which country is large. */
    @ParameterizedTest
    @CsvSource({
        "bar, sum, persons, ${prog_persons}, 5",
        "bar, distribution, , ${prog_name}, advice",
        "table, list, , ${prog_name}, advice"
    })
    void whatCannotBeComparedHasNoShades(String chart, String how, String unit, String value, String given) {
        Regions round = countries(Regions.of(
                HEADS,
                "I | Cifra | Figure | | | | %s | %s | %s | programmes | prog_service | %s | "
                        .formatted(chart, how, blank(unit), how.equals("distribution") ? "${prog_group}" : value)));
        String said = how.equals("distribution") ? "refugee" : given;
        for (String code : List.of("BZ", "GT")) {
            round.gives(code, "value@advice", said).gives(code, "value@training", said);
        }
        assertThat(figure(round).heat()).isNull();
    }

    @Test
    void manyParticipantsStandBelowEachOther() {
        Regions round = Regions.of(HEADS, "I | Cifra | Figure | | | | stacked | share | % | | services | | ");
        for (int i = 0; i < 12; i++) {
            String code = "A" + (char) ('A' + i);
            round.submitted(code, "Gobierno " + code, "Government " + code);
            round.gives(code, "value@advice", "1").gives(code, "value@training", "0");
        }
        Heat heat = heat(round);
        assertThat(heat.columns()).containsExactly("Advice", "Training");
        assertThat(heat.rows()).hasSize(12);
        assertThat(heat.rows().get(11).name()).isEqualTo("Government AL");
        assertThat(heat.rows().get(11).cells())
                .extracting(SessionFigure.HeatCell::said)
                .containsExactly("Yes", "No");
    }

    @Test
    void whoMayNotBeNamedIsNotInIt() {
        Regions round = Regions.of(HEADS, "I | Cifra | Figure | | | | stacked | share | % | | services | | ")
                .submitted("BZ", "Belice", "Belize")
                .submitted("GT", "Guatemala", "Guatemala")
                .unnamed("HN", "Honduras", "Honduras");
        for (String code : List.of("BZ", "GT", "HN")) {
            round.gives(code, "value@advice", "1").gives(code, "value@training", "0");
        }
        assertThat(told(heat(round))).doesNotContain("Honduras").startsWith("Belize Guatemala /");
    }

    @Test
    void inWordsItSaysEveryCell() {
        Regions round = countries(Regions.of(HEADS, "I | Cifra | Figure | | | | stacked | share | % | | services | | "))
                .gives("BZ", "value@advice", "1")
                .gives("GT", "value@advice", "0")
                .gives("GT", "value@training", "1");
        SessionFigure figure = figure(round);
        assertThat(Drawings.heatInWords(figure, Objects.requireNonNull(figure.heat()), Language.EN))
                .isEqualTo(
                        "Table with shades. Figure: Advice: Belize Yes, Guatemala No; Training: Belize Does not apply, Guatemala Yes.");
    }

    private static String right(String part, String es, String en) {
        return "I | Cifra | Figure | %s | %s | %s | stacked | share | %% | | | ${open} = 'yes' | "
                .formatted(part, es, en);
    }

    private static String blank(String cell) {
        return cell == null ? "" : cell;
    }

    private static String told(Heat heat) {
        return String.join(" ", heat.columns()) + " / "
                + heat.rows().stream()
                        .map(row -> row.name() + ": "
                                + row.cells().stream()
                                        .map(cell -> (cell.shade() < 0 ? "." : cell.shade()) + " "
                                                + cell.said().replace('\u00a0', ' '))
                                        .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining(" / "));
    }

    private static Heat heat(Regions round) {
        return Objects.requireNonNull(figure(round).heat());
    }

    private static SessionFigure figure(Regions round) {
        return SessionFigures.of(round.table(Audience.SESSION), Language.EN).get(0);
    }

    private static Regions countries(Regions round) {
        return round.submitted("BZ", "Belice", "Belize")
                .submitted("GT", "Guatemala", "Guatemala")
                .submitted("HN", "Honduras", "Honduras")
                .submitted("MX", "México", "Mexico");
    }
}
