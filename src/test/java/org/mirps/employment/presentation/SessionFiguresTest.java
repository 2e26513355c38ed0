package org.mirps.employment.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mirps.employment.consolidation.Audience;
import org.mirps.employment.consolidation.Regions;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.form.indicator.IndicatorObservation.Gap;
import org.mirps.employment.presentation.SessionFigure.Bar;
import org.mirps.employment.presentation.SessionFigure.Bars;
import org.mirps.employment.presentation.SessionFigure.Row;
import org.mirps.employment.shared.Language;

/** What a session says and draws. Rules: docs/indicators.md. */
class SessionFiguresTest {

    private static final String PLAIN =
            "code | label::es | label::en | chart | aggregation | unit | expression | period | flag | flag_label::es | flag_label::en";
    private static final String SEEKERS =
            "EST-01 | Personas inscritas | Registered jobseekers | bar | sum | persons | ${seekers} | ${seekers} | ${seekers} > 1 | con salvedad | with a caveat";

    // Bars of participants

    @Test
    void theTitleSaysWhatIsSeen() {
        assertThat(figure(seekers(), Language.ES).title())
                .isEqualTo("Personas inscritas: el valor más alto, 250,000, es el de México");
        assertThat(figure(seekers(), Language.EN).title())
                .isEqualTo("Registered jobseekers: the highest value, 250,000, is that of Mexico");
    }

    @Test
    void theSummarySaysTheWholeDrawing() {
        assertThat(figure(seekers(), Language.ES).summary())
                .isEqualTo("Gráfico de barras. Personas inscritas: México 250,000; Guatemala 1,000; Belice 0; "
                        + "Honduras Sin información; Panamá Aún sin enviar. 3 de 5 países.");
    }

    @Test
    void barsGoFromLargestToSmallestAndThenToThoseWithoutFigures() {
        assertThat(bars(figure(seekers(), Language.ES)).bars())
                .extracting(Bar::name, Bar::label)
                .containsExactly(
                        tuple("México", "250,000"),
                        tuple("Guatemala", "1,000"),
                        tuple("Belice", "0"),
                        tuple("Honduras", "Sin información"),
                        tuple("Panamá", "Aún sin enviar"));
    }

    @Test
    void whoHasNoFigureHasNoBarAndIsNotZero() {
        Bars bars = bars(figure(seekers(), Language.ES));

        assertThat(bars.bars().get(2).numbers().get(0)).isZero();
        assertThat(bars.bars().get(3).numbers()).containsOnlyNulls();
    }

    @Test
    void coverageNamesWhoIsInAndWhyTheOthersAreNot() {
        assertThat(figure(seekers(), Language.EN).coverage())
                .isEqualTo(new SessionFigure.Coverage(
                        "3 of 5 countries",
                        "Belize, Guatemala, Mexico",
                        List.of(
                                new SessionFigure.Coverage.Gap("No information", "Honduras"),
                                new SessionFigure.Coverage.Gap("Not submitted yet", "Panama"))));
    }

    @Test
    void theTableLeadsToEachSubmission() {
        assertThat(figure(seekers(), Language.ES).table().rows())
                .extracting(Row::name, Row::snapshot, Row::cells)
                .containsExactly(
                        tuple("Belice", 1, List.of("0")),
                        tuple("Guatemala", 1, List.of("1,000")),
                        tuple("Honduras", 1, List.of("Sin información")),
                        tuple("México", 1, List.of("250,000")),
                        tuple("Panamá", 0, List.of("Aún sin enviar")));
    }

    @Test
    void provisionalFiguresAndEstimatesCarryTheirSigns() {
        SessionFigure figure = figure(
                round(PLAIN, SEEKERS)
                        .gives("GT", "value", "5", ObservationStatus.P)
                        .gives("MX", "value", "7", ObservationStatus.E),
                Language.EN);

        assertThat(bars(figure).bars())
                .extracting(Bar::label, Bar::status)
                .startsWith(tuple("7 (e)", ObservationStatus.E), tuple("5 (p)", ObservationStatus.P));
        assertThat(figure.notes()).contains("Includes provisional figures (p) or estimates (e).");
    }

    @Test
    void yearsThatDifferStandBesideTheCountry() {
        SessionFigure figure = figure(
                round(PLAIN, SEEKERS)
                        .in("2023")
                        .gives("GT", "value", "5")
                        .in("2024")
                        .gives("MX", "value", "7"),
                Language.EN);

        assertThat(bars(figure).bars()).extracting(Bar::name).startsWith("Mexico (2024)", "Guatemala (2023)");
        assertThat(figure.notes()).containsExactly("Different reference years: 2023: Guatemala; 2024: Mexico.");
    }

    @Test
    void aFlaggedValueCarriesASignThatIsExplained() {
        SessionFigure figure = figure(round(PLAIN, SEEKERS).givesFlagged("GT", "value", "5"), Language.EN);

        assertThat(bars(figure).bars().get(0).label()).isEqualTo("5\u00a0*");
        assertThat(figure.notes()).containsExactly("* with a caveat.");
    }

    @Test
    void aRateShowsTheRegionAndTheNumbersItIsMadeOf() {
        SessionFigure rate = figure(
                round(
                                "code | label::es | label::en | chart | aggregation | unit | expression | denominator",
                                "EST-03 | Tasa | Rate | rate | ratio_of_sums | % | ${placed} | ${seekers}")
                        .gives("GT", "value", "10/100")
                        .gives("MX", "value", "1/900"),
                Language.ES);

        assertThat(rate.title())
                .isEqualTo("Tasa: 1.1\u00a0% en la región; de 0.1\u00a0% en México a 10.0\u00a0% en Guatemala");
        assertThat(bars(rate).bars()).last().extracting(Bar::region).isEqualTo(true);
        assertThat(rate.table().columns())
                .extracting(SessionFigure.Column::name)
                .containsExactly("País", "Numerador", "Denominador", "Tasa");
        assertThat(rate.table().totals().get(0).cells())
                .containsExactly("11", "1,000", "1.1\u00a0%\u00a0(n\u00a0=\u00a02)");
    }

    @Test
    void aStackSaysTheShareOfEachPart() {
        SessionFigure figure = figure(
                Regions.of(
                                "code | label::es | label::en | part | part_label::es | part_label::en | chart | aggregation | unit | expression",
                                "EST-04 | Por sexo | By sex | women | mujeres | women | stacked | sum | persons | 1",
                                "EST-04 | Por sexo | By sex | men | hombres | men | stacked | sum | persons | 1")
                        .submitted("GT", "Guatemala", "Guatemala")
                        .submitted("HN", "Honduras", "Honduras")
                        .gives("GT", "women", "75")
                        .gives("GT", "men", "25")
                        .gives("HN", "women", "25")
                        .gives("HN", "men", "75"),
                Language.EN);

        assertThat(figure.title()).isEqualTo("By sex: women 50.0%, men 50.0%");
        assertThat(bars(figure).axis()).isEqualTo("% of persons");
        assertThat(bars(figure).bars().get(0).numbers())
                .satisfiesExactly(
                        women -> assertThat(women).isEqualByComparingTo("75"),
                        men -> assertThat(men).isEqualByComparingTo("25"));
    }

    // Bars of categories and answers

    @Test
    void medianBarsNeedThreeCountriesElseTheValuesAreListed() {
        SessionFigure figure = figure(
                round(
                                "code | label::es | label::en | chart | aggregation | unit | repeat | by | expression",
                                "P | Días | Days | bar | median | days | programmes | prog_service | ${prog_persons}")
                        .gives("BZ", "value@advice", "10")
                        .gives("GT", "value@advice", "20")
                        .gives("MX", "value@advice", "90")
                        .gives("GT", "value@training", "5")
                        .gives("MX", "value@training", "9"),
                Language.EN);

        assertThat(bars(figure).bars())
                .extracting(Bar::name, Bar::label)
                .containsExactly(
                        tuple("Advice", "20 (from 10 to 90)\u00a0(n\u00a0=\u00a03)"),
                        tuple("Training", "Guatemala 5, Mexico 9\u00a0(n\u00a0=\u00a02)"));
        assertThat(bars(figure).bars().get(1).numbers()).containsOnlyNulls();
    }

    @Test
    void sharesTellYesFromNoFromNoData() {
        SessionFigure figure = figure(
                round(
                                "code | label::es | label::en | chart | aggregation | unit | by | expression",
                                "R | Servicios | Services | stacked | share | % | services | ")
                        .gives("GT", "value@advice", "1")
                        .gives("MX", "value@advice", "0")
                        .lacks("HN", "value", Gap.NO_DATA),
                Language.EN);

        assertThat(bars(figure).segments()).containsExactly("Yes", "No", "No information");
        assertThat(bars(figure).neutral()).isTrue();
        assertThat(bars(figure).bars())
                .extracting(Bar::name, Bar::label)
                .containsExactly(tuple("Advice", "50% (1 of 2)"));
    }

    // Rings, numbers, timelines, tables

    @Test
    void aRingNamesTheCountriesOfEachAnswer() {
        SessionFigure figure = figure(
                round(
                                "code | label::es | label::en | chart | aggregation | expression",
                                "L | Abierto | Open | pie | distribution | ${open}")
                        .gives("GT", "value", "yes")
                        .gives("MX", "value", "yes")
                        .gives("BZ", "value", "no")
                        .lacks("HN", "value", Gap.NO_DATA),
                Language.EN);

        assertThat(((SessionFigure.Ring) figure.drawing()).arcs())
                .containsExactly(
                        new SessionFigure.Arc("Yes", 2, "Guatemala, Mexico", false),
                        new SessionFigure.Arc("No", 1, "Belize", false),
                        new SessionFigure.Arc("No information", 1, "Honduras", true));
        assertThat(figure.title()).isEqualTo("Open: Yes, 2; No, 1");
    }

    @Test
    void aLargeNumberSaysOfHowManyItIs() {
        SessionFigure figure = figure(
                round(
                                "code | label::es | label::en | chart | aggregation | unit | expression",
                                "K | Total | Total | kpi | sum | persons | ${seekers}")
                        .gives("GT", "value", "1000")
                        .gives("MX", "value", "500"),
                Language.EN);

        assertThat(((SessionFigure.Numbers) figure.drawing()).numbers())
                .containsExactly(new SessionFigure.Number("Total (persons)", "1,500", "2 of 5 countries"));
    }

    @Test
    void aTimelineHasWhoeverComesFirstAtTheTop() {
        SessionFigure figure = figure(
                round(
                                "code | label::es | label::en | chart | aggregation | expression",
                                "T | Año | Year | timeline | list | ${seekers}")
                        .gives("GT", "value", "2019")
                        .gives("MX", "value", "1978-07-02"),
                Language.EN);

        SessionFigure.Timeline timeline = (SessionFigure.Timeline) figure.drawing();
        assertThat(timeline.names()).containsExactly("Mexico", "Guatemala");
        assertThat(timeline.moments().get(0).year()).isBetween(new BigDecimal("1978.49"), new BigDecimal("1978.51"));
        assertThat(figure.title()).endsWith("(Mexico) to 2019 (Guatemala)");
    }

    @Test
    void aTableHasALineForEachCategoryOfACountry() {
        SessionFigure figure = figure(
                Regions.of(
                                "code | label::es | label::en | part | part_label::es | part_label::en | chart | aggregation | repeat | by | expression",
                                "F | Ficha | Sheet | name | Nombre | Name | table | list | programmes | prog_service | ${prog_name}",
                                "F | Ficha | Sheet | kind | Tipo | Kind | table | list | programmes | prog_service | ${prog_service}")
                        .submitted("GT", "Guatemala", "Guatemala")
                        .inDraft("PA", "Panamá", "Panama")
                        .gives("GT", "name@advice", "Casa abierta")
                        .gives("GT", "kind@advice", "advice"),
                Language.EN);

        assertThat(figure.table().rows())
                .extracting(Row::name, Row::cells)
                .containsExactly(
                        tuple("Guatemala", List.of("Advice", "Casa abierta", "Advice")),
                        tuple("Panama", List.of("", "Not submitted yet", "Not submitted yet")));
    }

    // What is not shown

    @Test
    void whatCountsInAggregatesOnlyIsNeitherDrawnNorNamedNorOpened() {
        Regions round = round(PLAIN, SEEKERS)
                .unnamed("SV", "El Salvador", "El Salvador")
                .unnamed("CR", "Costa Rica", "Costa Rica")
                .unnamed("DO", "República Dominicana", "Dominican Republic")
                .gives("GT", "value", "10")
                .gives("SV", "value", "777")
                .gives("CR", "value", "888")
                .gives("DO", "value", "999");

        SessionFigure figure =
                SessionFigures.of(round.table(Audience.SESSION), Language.EN).get(0);

        assertThat(figure.toString())
                .doesNotContain("777")
                .doesNotContain("888")
                .doesNotContain("999");
        assertThat(figure.coverage().text()).startsWith("4 of ");
        assertThat(figure.notes()).contains("Counted without showing what each gave: 3.");
        assertThat(figure.coverage().included()).isEqualTo("Guatemala");
        assertThat(figure.table().rows())
                .filteredOn(row -> row.name().equals("El Salvador"))
                .extracting(Row::snapshot)
                .containsExactly(0);
    }

    @Test
    void whatIsTooFewToCountIsSaidWithoutANumber() {
        Regions round = round(PLAIN, SEEKERS)
                .unnamed("SV", "El Salvador", "El Salvador")
                .gives("GT", "value", "10")
                .gives("SV", "value", "777");

        SessionFigure figure =
                SessionFigures.of(round.table(Audience.SESSION), Language.EN).get(0);

        assertThat(figure.notes())
                .contains(
                        "Answers that may be told in aggregates only count where at least three participants give one and none of them dominates the sum.")
                .noneMatch(note -> note.contains("Counted without"));
    }

    @Test
    void whoIsLeftOutOfAPartOfTheFigureIsSaid() {
        Regions round = round(
                        "code | label::es | label::en | part | part_label::es | part_label::en | chart | aggregation | unit | repeat | by | expression",
                        "F | Embudo | Funnel | one | primero | first | bar | sum | persons | programmes | prog_service | 1",
                        "F | Embudo | Funnel | two | segundo | second | bar | sum | persons | programmes | prog_service | 1")
                .gives("GT", "one@advice", "4")
                .gives("GT", "two@advice", "3")
                .gives("MX", "one@advice", "100")
                .gives("MX", "one@training", "5")
                .gives("MX", "two@training", "2")
                .gives("HN", "one@advice", "9");

        SessionFigure figure = SessionFigures.of(round.table(), Language.EN).get(0);

        assertThat(figure.notes()).contains("Not counted where something that belongs to it is missing: Mexico.");
        assertThat(figure.coverage().gaps())
                .anySatisfy(gap -> assertThat(gap)
                        .extracting(SessionFigure.Coverage.Gap::reason, SessionFigure.Coverage.Gap::names)
                        .containsExactly("Answered in part", "Honduras"));
    }

    @Test
    void figuresWithoutDataAreNamedApart() {
        Regions round = round(PLAIN, SEEKERS);

        assertThat(SessionFigures.of(round.table(), Language.ES)).isEmpty();
        assertThat(SessionFigures.withoutData(round.table(), Language.ES)).containsExactly("EST-01 Personas inscritas");
    }

    // Maps

    @Test
    void aMapGivesAShadeToEachOfAFewValuesInTheOrderOfTheAlphabet() {
        SessionFigure.Places map = Objects.requireNonNull(
                figure(seekers().submitted("AA", "Ítaca", "Ithaca").gives("AA", "value", "1000"), Language.ES)
                        .map());
        assertThat(map.classes()).containsExactly("250,000", "1,000", "0");
        assertThat(map.places())
                .extracting(SessionFigure.Place::name, SessionFigure.Place::shade)
                .containsExactly(
                        tuple("Belice", 2),
                        tuple("Guatemala", 1),
                        tuple("Honduras", -1),
                        tuple("Ítaca", 1),
                        tuple("México", 0),
                        tuple("Panamá", -1));
    }

    @Test
    void ofMoreValuesEachFallsIntoOneOfFourSteps() {
        SessionFigure.Places map = Objects.requireNonNull(figure(
                        round(PLAIN, SEEKERS)
                                .gives("BZ", "value", "0")
                                .gives("GT", "value", "10")
                                .gives("HN", "value", "30")
                                .gives("MX", "value", "40")
                                .submitted("SV", "El Salvador", "El Salvador")
                                .gives("SV", "value", "21"),
                        Language.EN)
                .map());
        assertThat(map.classes()).containsExactly("30 to 40", "20 to 30", "10 to 20", "0 to 10");
        assertThat(map.places())
                .extracting(SessionFigure.Place::name, SessionFigure.Place::shade)
                .containsExactly(
                        tuple("Belize", 3),
                        tuple("El Salvador", 1),
                        tuple("Guatemala", 3),
                        tuple("Honduras", 1),
                        tuple("Mexico", 0),
                        tuple("Panama", -1));
    }

    private static Regions seekers() {
        return round(PLAIN, SEEKERS)
                .gives("GT", "value", "1000")
                .gives("MX", "value", "250000")
                .gives("BZ", "value", "0")
                .lacks("HN", "value", Gap.NO_DATA);
    }

    private static SessionFigure figure(Regions round, Language language) {
        return SessionFigures.of(round.table(), language).get(0);
    }

    private static Bars bars(SessionFigure figure) {
        return (Bars) figure.drawing();
    }

    private static Regions round(String... rows) {
        return Regions.of(rows)
                .submitted("BZ", "Belice", "Belize")
                .submitted("GT", "Guatemala", "Guatemala")
                .submitted("HN", "Honduras", "Honduras")
                .submitted("MX", "México", "Mexico")
                .inDraft("PA", "Panamá", "Panama");
    }
}
