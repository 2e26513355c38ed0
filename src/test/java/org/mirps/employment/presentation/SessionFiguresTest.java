package org.mirps.employment.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mirps.employment.form.IndicatorDefinition.Aggregation.RATIO_OF_SUMS;
import static org.mirps.employment.form.IndicatorDefinition.Aggregation.SUM;
import static org.mirps.employment.form.IndicatorDefinition.Chart.BAR;
import static org.mirps.employment.form.IndicatorDefinition.Chart.RATE;
import static org.mirps.employment.form.IndicatorDefinition.Chart.STACKED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mirps.employment.consolidation.Regions;
import org.mirps.employment.form.IndicatorDefinition;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;

class SessionFiguresTest {

    private static final IndicatorDefinition SEEKERS =
            definition("EST-01", "value", "Personas inscritas", "Registered jobseekers", "personas", SUM, BAR);
    private static final IndicatorDefinition RATE_OF_PLACEMENT =
            definition("EST-03", "value", "Tasa de colocación", "Placement rate", "%", RATIO_OF_SUMS, RATE);

    private final Regions seekers = round(SEEKERS)
            .figure("GT", "value", "1000", null)
            .figure("MX", "value", "250000", null)
            .figure("BZ", "value", "0", null);

    @Test
    void theTitleSaysWhatIsSeen() {
        assertThat(figure(seekers, Language.ES).title())
                .isEqualTo("Personas inscritas: la cifra más alta es la de México (250,000)");
        assertThat(figure(seekers, Language.EN).title())
                .isEqualTo("Registered jobseekers: Mexico has the highest figure (250,000)");
    }

    @Test
    void theSummarySaysTheWholeChart() {
        assertThat(figure(seekers, Language.ES).summary())
                .isEqualTo("Gráfico de barras. Personas inscritas por país, de mayor a menor (personas): "
                        + "México 250,000; Guatemala 1,000; Belice 0. Total de 3 países: 251,000. "
                        + "Honduras: sin dato. Panamá: aún sin enviar.");
    }

    @Test
    void barsGoFromLargestToSmallestAndThenToThoseWithoutFigures() {
        assertThat(figure(seekers, Language.ES).bars())
                .extracting(SessionFigure.Bar::name, SessionFigure.Bar::label)
                .containsExactly(
                        tuple("México", "250,000"),
                        tuple("Guatemala", "1,000"),
                        tuple("Belice", "0"),
                        tuple("Honduras", "sin dato"),
                        tuple("Panamá", "aún sin enviar"));
    }

    @Test
    void coverageNamesWhoIsInAndWhoIsNot() {
        assertThat(figure(seekers, Language.EN).coverage())
                .isEqualTo(new SessionFigure.Coverage(
                        "3 of 5 countries", "Belize, Guatemala, Mexico", "Honduras", "Panama"));
    }

    @Test
    void theTableKeepsZeroApartFromMissing() {
        assertThat(figure(seekers, Language.ES).rows())
                .extracting(SessionFigure.Row::name, SessionFigure.Row::cells)
                .containsExactly(
                        tuple("Belice", List.of("0")),
                        tuple("Guatemala", List.of("1,000")),
                        tuple("Honduras", List.of("sin dato")),
                        tuple("México", List.of("250,000")),
                        tuple("Panamá", List.of("aún sin enviar")));
    }

    @Test
    void aRateShowsTheRegionAndTheNumbersItIsMadeOf() {
        SessionFigure rate = figure(
                round(RATE_OF_PLACEMENT).figure("GT", "value", "10", "100").figure("MX", "value", "1", "900"),
                Language.ES);

        assertThat(rate.title())
                .isEqualTo(
                        "Tasa de colocación: 1.1\u00a0% en la región; de 0.1\u00a0% en México a 10.0\u00a0% en Guatemala");
        assertThat(rate.bars().get(rate.bars().size() - 1).region()).isTrue();
        assertThat(rate.columns()).containsExactly("País", "Numerador", "Denominador", "Tasa de colocación");
        assertThat(rate.total().cells()).containsExactly("11", "1,000", "1.1\u00a0%");
    }

    @Test
    void aStackSaysTheShareOfEachPart() {
        Regions bySex = Regions.of(part("women", "mujeres", "women"), part("men", "hombres", "men"))
                .submitted("GT", "Guatemala", "Guatemala")
                .submitted("HN", "Honduras", "Honduras")
                .figure("GT", "women", "75", null)
                .figure("GT", "men", "25", null)
                .figure("HN", "women", "25", null)
                .figure("HN", "men", "75", null);

        SessionFigure figure = figure(bySex, Language.EN);

        assertThat(figure.title()).isEqualTo("Placed by sex: women 50.0%, men 50.0%");
        assertThat(figure.total().cells()).containsExactly("100", "100", "200");
        assertThat(figure.axis()).isEqualTo("% of persons");
        assertThat(figure.bars().get(0).label()).isEqualTo("100");
        assertThat(figure.bars().get(0).numbers())
                .satisfiesExactly(
                        women -> assertThat(women).isEqualByComparingTo("75"),
                        men -> assertThat(men).isEqualByComparingTo("25"));
    }

    @Test
    void withoutFiguresItSaysSo() {
        assertThat(figure(round(SEEKERS), Language.ES).title()).isEqualTo("Personas inscritas: todavía no hay datos");
    }

    private static SessionFigure figure(Regions round, Language language) {
        return SessionFigures.of(round.table(), language).get(0);
    }

    private static Regions round(IndicatorDefinition definition) {
        return Regions.of(definition)
                .submitted("BZ", "Belice", "Belize")
                .submitted("GT", "Guatemala", "Guatemala")
                .submitted("HN", "Honduras", "Honduras")
                .submitted("MX", "México", "Mexico")
                .inDraft("PA", "Panamá", "Panama");
    }

    private static IndicatorDefinition part(String part, String es, String en) {
        return new IndicatorDefinition(
                "EST-04",
                part,
                new LocalizedText("Colocadas por sexo", "Placed by sex"),
                new LocalizedText(es, en),
                LocalizedText.EMPTY,
                "1",
                "",
                "persons",
                SUM,
                STACKED,
                "",
                1);
    }

    private static IndicatorDefinition definition(
            String code,
            String part,
            String es,
            String en,
            String unit,
            IndicatorDefinition.Aggregation aggregation,
            IndicatorDefinition.Chart chart) {
        return new IndicatorDefinition(
                code,
                part,
                new LocalizedText(es, en),
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                "1",
                "",
                unit,
                aggregation,
                chart,
                "",
                1);
    }
}
