package org.mirps.employment.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirps.employment.consolidation.Audience;
import org.mirps.employment.consolidation.Regions;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.form.indicator.IndicatorObservation.Gap;
import org.mirps.employment.shared.Language;

/** A headline says no more than the values do. Rules: docs/indicators.md. */
class HeadlineTest {

    private static final String BAR = "code | label::es | label::en | chart | aggregation | unit | expression";
    private static final String SEEKERS = "EST-01 | Inscritas | Registered | bar | sum | persons | ${seekers}";

    // Values compared

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "MX 5, GT 3                   | the highest value, 5, is that of MX",
                "GT 3, MX 5                   | the highest value, 5, is that of MX",
                "GT 5, MX 5, HN 3             | the highest value, 5, is shared by GT, MX",
                "BZ 5, GT 5, HN 5, MX 5, PA 1 | 4 share the highest value, 5",
                "MX 5                         | MX, 5",
                "GT 0, MX 0                   | ''",
                "GT 0                         | ''",
                "GT -9, MX 0.15               | from -9 (GT) to 0.15 (MX)",
                "GT -9, HN -9, MX 0.15        | from -9 (GT, HN) to 0.15 (MX)",
                "BZ -1, GT -1, HN -1, MX -1, PA 2 | from -1 (4 cases) to 2 (PA)",
                "GT -9, MX -9                 | ''",
                "''                           | ''"
            })
    void ofSeveralValues(String values, String headline) {
        assertThat(headline(false).of(List.of(series("", values, "")))).isEqualTo(headline);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "MX 5, GT 3       | 4 in the region; from 3 in GT to 5 in MX",
                "MX 5, BZ 5, GT 3 | 4 in the region; from 3 in GT to 5 in MX, BZ",
                "MX 4, GT 4       | 4 in the region",
                "MX 4             | MX, 4",
                "MX 0             | MX, 0"
            })
    void ofValuesAndTheRegion(String values, String headline) {
        assertThat(headline(false).of(List.of(series("", values, "4 in the region"))))
                .isEqualTo(headline);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "A 3, B 1           | the most frequent is A, with 3",
                "A 3, B 3           | the most frequent, with 3 each, are A, B",
                "A 1, B 1, C 1, D 1 | 4 are equally frequent, with 1 each",
                "A 0, B 0           | ''"
            })
    void ofAnswersByHowOftenTheyAreGiven(String values, String headline) {
        assertThat(headline(true).of(List.of(series("", values, "")))).isEqualTo(headline);
    }

    @Test
    void twoSeriesAreToldEachByItsNameAndOfMoreTheFirst() {
        Headline.Series law = series("Law", "GT 30, MX 60", "");
        Headline.Series practice = series("Practice", "GT 90, MX 60", "");
        assertThat(headline(false).of(List.of(law, practice)))
                .isEqualTo("Law: the highest value, 60, is that of MX; Practice: the highest value, 90, is that of GT");
        assertThat(headline(false).of(List.of(law, practice, practice)))
                .isEqualTo("Law: the highest value, 60, is that of MX");
    }

    @Test
    void whatDiffersBetweenEqualValuesIsNotSaidOfAll() {
        var two = new Headline.Value("A", BigDecimal.valueOf(100), "100%", "", " (2 of 2)");
        var four = new Headline.Value("B", BigDecimal.valueOf(100), "100%", "", " (4 of 4)");
        assertThat(headline(false).of(List.of(new Headline.Series("", List.of(two, four), Optional.empty()))))
                .isEqualTo("the highest value, 100%, is shared by A, B");
        assertThat(headline(false).of(List.of(new Headline.Series("", List.of(two, two), Optional.empty()))))
                .isEqualTo("the highest value, 100% (2 of 2), is shared by A, A");
    }

    // Figures

    @Test
    void aShareIsComparedAsAShareAndNotByHowManySayYes() {
        String heads = "code | label::es | label::en | chart | aggregation | unit | by | expression";
        Regions shares = round(heads, "R | Servicios | Services | stacked | share | % | services | ")
                .gives("BZ", "value@advice", "1")
                .gives("GT", "value@advice", "1")
                .gives("HN", "value@advice", "0")
                .gives("MX", "value@advice", "0")
                .gives("GT", "value@training", "1")
                .lacks("HN", "value@training", Gap.NO_DATA);
        assertThat(title(shares)).isEqualTo("Services: the highest value, 100% (1 of 1), is that of Training");
    }

    @Test
    void thatNoneAppliesIsNoChoiceAmongTheOthers() {
        Regions services = round(
                        "code | label::es | label::en | chart | aggregation | expression",
                        "R | Servicios | Services | bar | distribution | ${services}")
                .gives("BZ", "value", "none")
                .gives("GT", "value", "none")
                .gives("MX", "value", "advice");
        assertThat(title(services)).isEqualTo("Services: the most frequent is Advice, with 1; None, 2");
        assertThat(((SessionFigure.Bars) figure(services).drawing()).bars())
                .extracting(SessionFigure.Bar::name)
                .endsWith("None");
    }

    @Test
    void oneMedianBesideValuesThatAreTooFewForOneIsNoMessage() {
        String heads = "code | label::es | label::en | chart | aggregation | unit | by | expression";
        Regions gaps = round(heads, "EST-06 | Brecha | Gap | bar | median | points | services | ${placed}")
                .gives("BZ", "value@advice", "0.2")
                .gives("GT", "value@advice", "0.1")
                .gives("HN", "value@advice", "0.3")
                .gives("GT", "value@training", "-9");
        assertThat(title(gaps)).isEqualTo("Gap");
        assertThat(title(gaps.gives("BZ", "value@training", "-8").gives("HN", "value@training", "-7")))
                .isEqualTo("Gap: from -8 (Training) to 0.2 (Advice)");
    }

    @Test
    void howCertainANumberIsStandsInWords() {
        assertThat(title(round(BAR, SEEKERS).gives("GT", "value", "5").gives("MX", "value", "7", ObservationStatus.E)))
                .isEqualTo("Registered: the highest value, 7 (estimate), is that of Mexico");
    }

    @Test
    void thatANumberIsProvisionalIsNotSaidOfWhoSharesItsPlace() {
        Regions rates = round(
                        "code | label::es | label::en | chart | aggregation | unit | expression | denominator",
                        "EST-03 | Tasa | Registered | rate | ratio_of_sums | % | ${placed} | ${seekers}")
                .gives("BZ", "value", "5/10")
                .gives("GT", "value", "10/10", ObservationStatus.P)
                .gives("MX", "value", "20/20");
        assertThat(title(rates))
                .isEqualTo("Registered: 87.5% in the region; from 50.0% in Belize to 100.0% in Guatemala, Mexico");
    }

    @Test
    void whoMayNotBeNamedCouldBeTheFirst() {
        Regions some =
                Regions.of(BAR, SEEKERS).submitted("MX", "México", "Mexico").submitted("GT", "Guatemala", "Guatemala");
        List.of("AA", "BB", "CC").forEach(code -> some.unnamed(code, code, code).gives(code, "value", "9"));
        some.gives("MX", "value", "5").gives("GT", "value", "3");
        assertThat(SessionFigures.of(some.table(Audience.SESSION), Language.EN)
                        .get(0)
                        .title())
                .isEqualTo("Registered: of those who may be named, the highest value, 5, is that of Mexico");
    }

    @Test
    void whereSomeMayNotBeNamedEachSeriesTellsItsRegionAlone() {
        Regions some = Regions.of(
                "code | part | label::es | label::en | part_label::es | part_label::en | chart | aggregation | unit | expression",
                "D | a | Derechos | Rights | Refugiadas | Refugees | bar | median | rights | ${seekers}",
                "D | b | | | Solicitantes | Asylum seekers | | median | rights | ${placed}");
        some.submitted("MX", "México", "Mexico").gives("MX", "a", "1").gives("MX", "b", "0");
        List.of("AA", "BB", "CC")
                .forEach(code ->
                        some.unnamed(code, code, code).gives(code, "a", "5").gives(code, "b", "2"));
        assertThat(SessionFigures.of(some.table(Audience.SESSION), Language.EN)
                        .get(0)
                        .title())
                .isEqualTo("Rights: Refugees: median 5; Asylum seekers: median 2");
    }

    @Test
    void aMedianSaysThatItIsOne() {
        Regions median = round(BAR, SEEKERS.replace("sum", "median"))
                .gives("BZ", "value", "1")
                .gives("GT", "value", "2")
                .gives("MX", "value", "9");
        assertThat(title(median)).isEqualTo("Registered: median 2; from 1 in Belize to 9 in Mexico");
    }

    @Test
    void severalLargeNumbersAreToldByTheirNames() {
        String heads =
                "code | part | label::es | label::en | part_label::es | part_label::en | chart | aggregation | unit | expression";
        Regions numbers = round(
                        heads,
                        "K | a | Total | Total | Inscritas | Registered | kpi | sum | persons | ${seekers}",
                        "K | b | | | Colocadas | Placed | | sum | persons | ${placed}")
                .gives("GT", "a", "1000")
                .gives("GT", "b", "20");
        assertThat(title(numbers)).isEqualTo("Total: Registered (persons) 1,000; Placed (persons) 20");
    }

    @Test
    void whoHasNoInformationIsNoAnswer() {
        Regions open = round(
                        "code | label::es | label::en | chart | aggregation | expression",
                        "L | Abierto | Open | pie | distribution | ${open}")
                .gives("GT", "value", "yes")
                .lacks("HN", "value", Gap.NO_DATA)
                .lacks("MX", "value", Gap.NO_DATA);
        assertThat(title(open)).isEqualTo("Open: Yes, 1");
    }

    private static Headline headline(boolean frequencies) {
        var definition = round(BAR, SEEKERS).indicator().definition();
        return new Headline(new FigureWords(definition, Language.EN, true, new Alphabet(Language.EN)), frequencies);
    }

    /** @param values such as {@code GT 5, MX 3} */
    private static Headline.Series series(String name, String values, String region) {
        return new Headline.Series(
                name,
                Arrays.stream(values.split(", "))
                        .filter(value -> !value.isEmpty())
                        .map(value -> value.split(" "))
                        .map(value -> new Headline.Value(value[0], new BigDecimal(value[1]), value[1], "", ""))
                        .toList(),
                Optional.of(region).filter(said -> !said.isEmpty()));
    }

    private static String title(Regions round) {
        return figure(round).title();
    }

    private static SessionFigure figure(Regions round) {
        return SessionFigures.of(round.table(), Language.EN).get(0);
    }

    private static Regions round(String... rows) {
        return Regions.of(rows)
                .submitted("BZ", "Belice", "Belize")
                .submitted("GT", "Guatemala", "Guatemala")
                .submitted("HN", "Honduras", "Honduras")
                .submitted("MX", "México", "Mexico");
    }
}
