package org.mirps.employment.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mirps.employment.consolidation.Audience;
import org.mirps.employment.consolidation.Regions;
import org.mirps.employment.consolidation.indicator.Regional;
import org.mirps.employment.consolidation.indicator.RegionalIndicator;
import org.mirps.employment.form.indicator.IndicatorObservation.Gap;
import org.mirps.employment.presentation.SessionFigure.Bar;
import org.mirps.employment.presentation.SessionFigure.Row;
import org.mirps.employment.shared.Language;

/** A session that is narrowed to a group of people says and draws what the answers give for it, and nothing else. */
class FiguresOfAGroupTest {

    private static final String HEADS =
            "code | label::es | label::en | chart | aggregation | unit | repeat | by | expression | denominator";
    private static final String ROW = "I | Cifra | Figure | %s | %s | %s | programmes | prog_group | %s | %s";

    /** Values are those of Belize, Guatemala, Honduras and Mexico for refugees; returnees have others, which must not be told. */
    @ParameterizedTest(name = "{0} {1} of {4}: {6}")
    @CsvSource(
            delimiter = '|',
            value = {
                "bar     | sum           | persons | ${prog_persons} | 5 9 7 20        | bars | the highest value, 20, is that of Mexico",
                "bar     | sum           | persons | ${prog_persons} | 5 - - -         | bars | Belize, 5",
                "bar     | median        | days    | ${prog_persons} | 5 9 7 20        | bars | median 8; from 5 in Belize to 20 in Mexico",
                "bar     | median        | days    | ${prog_persons} | 5 9 - -         | bars | the highest value, 9, is that of Guatemala",
                "bar     | ratio_of_sums | %       | ${prog_persons} | 1/2 1/4 0/2 2/2 | bars | 40.0% in the region; from 0.0% in Honduras to 100.0% in Mexico",
                "stacked | distribution  |         | ${prog_service} | advice training advice - | ring | Advice, 2; Training, 1",
                "bar     | distribution  |         | ${prog_service} | advice - - -    | ring | Advice, 1"
            })
    void areToldByParticipants(
            String chart, String aggregation, String unit, String expression, String values, String kind, String said) {
        SessionFigure figure = figure(rows(chart, aggregation, unit, expression, values), "refugee");
        assertThat(figure.drawing().kind()).isEqualTo(kind);
        assertThat(figure.title()).isEqualTo("Figure – Refugees: " + said);
    }

    @Test
    void whoSaysYesIsNamed() {
        SessionFigure figure = figure(register(), "refugee");
        assertThat(figure.title()).isEqualTo("May register – Refugees: Yes, 2; No, 1");
        assertThat(figure.summary())
                .contains("Yes 2 (Belize, Guatemala)", "No 1 (Mexico)", "No information 1 (Honduras)");
        assertThat(figure.map()).isNotNull();
    }

    @Test
    void theTableHasTheGroupAlone() {
        SessionFigure figure = figure(register(), "returnee");
        assertThat(figure.table().columns()).hasSize(2);
        assertThat(figure.table().rows())
                .extracting(Row::name, Row::cells)
                .contains(tuple("Guatemala", List.of("Yes")), tuple("Honduras", List.of("No information")));
    }

    @Test
    void whoSaysNothingOfTheGroupIsNotZeroAndNotWaiting() {
        SessionFigure figure = figure(rows("bar", "sum", "persons", "${prog_persons}", "5 - - 9"), "refugee");
        SessionFigure.Bars bars = (SessionFigure.Bars) figure.drawing();
        assertThat(bars.bars())
                .extracting(Bar::name, Bar::label)
                .endsWith(tuple("Guatemala", "Not answered"), tuple("Honduras", "Not answered"));
    }

    /** Of two parts the region may give one alone; it says so, and does not end in a stroke. */
    @Test
    void whereTheRegionLacksOneOfTwoPartsThatIsSaid() {
        String two = HEADS + " | part | part_label::es | part_label::en";
        String part =
                "I | Cifra | Figure | bar | median | days | programmes | prog_group | ${prog_persons} | | %s | %s | %s";
        Regions round = countries(
                        Regions.of(two, part.formatted("law", "Ley", "Law"), part.formatted("deed", "Uso", "Deed")))
                .gives("BZ", "law@refugee", "1")
                .gives("GT", "law@refugee", "2")
                .gives("HN", "law@refugee", "3")
                .gives("HN", "deed@refugee", "4");
        SessionFigure.Bars bars = (SessionFigure.Bars) figure(round, "refugee").drawing();
        assertThat(bars.bars())
                .filteredOn(Bar::region)
                .extracting(Bar::label)
                .containsExactly("2 (from 1 to 3) / Honduras 4");
        Regions one = countries(
                        Regions.of(two, part.formatted("law", "Ley", "Law"), part.formatted("deed", "Uso", "Deed")))
                .gives("BZ", "law@refugee", "1")
                .gives("GT", "law@refugee", "2")
                .gives("HN", "law@refugee", "3");
        assertThat(((SessionFigure.Bars) figure(one, "refugee").drawing()).bars())
                .filteredOn(Bar::region)
                .extracting(Bar::label)
                .containsExactly("2 (from 1 to 3) / no figure");
    }

    @Test
    void aGroupThatNobodyTellsOfHasNoFigure() {
        Regions round = rows("bar", "sum", "persons", "${prog_persons}", "- - - -");
        assertThat(SessionFigures.of(round.narrowed("refugee"), Language.EN)).isEmpty();
        assertThat(SessionFigures.withoutData(round.narrowed("refugee"), Language.ES))
                .containsExactly("I Cifra – Personas refugiadas");
    }

    /** The region's number of a group is the one that stands at its bar where all groups are drawn. */
    @ParameterizedTest
    @CsvSource({"sum, 1 2 3 4", "median, 1 2 3 9", "median, 1 2 - -", "ratio_of_sums, 1/3 1/7 2/9 5/5"})
    void theRegionGivesWhatItGivesWhereAllAreDrawn(String aggregation, String values) {
        Regions round = rows("bar", aggregation, "persons", "${prog_persons}", values);
        RegionalIndicator whole = round.shown();
        RegionalIndicator alone = round.narrowed("refugee").indicators().get(0);
        Regional before = whole.region(
                whole.drawn().get(0),
                whole.categories().stream()
                        .filter(one -> one.name().equals("refugee"))
                        .findFirst()
                        .orElseThrow());
        Regional now = alone.region(alone.drawn().get(0), alone.categories().get(0));
        assertThat(now.number()).isEqualTo(before.number());
        assertThat(now.named()).isEqualTo(before.named());
    }

    /** Two who count in aggregates only could each work the other out; so could two large ones beside a small third. */
    @Test
    void whoMayNotBeNamedIsNotNamedInAGroupEither() {
        Regions two = Regions.of(HEADS, ROW.formatted("bar", "sum", "persons", "${prog_persons}", ""))
                .submitted("BZ", "Belice", "Belize")
                .unnamed("GT", "Guatemala", "Guatemala")
                .unnamed("HN", "Honduras", "Honduras")
                .gives("BZ", "value@refugee", "5")
                .gives("GT", "value@refugee", "6000")
                .gives("HN", "value@refugee", "70");
        SessionFigure figure = figure(two, "refugee");
        assertThat(figure.toString()).doesNotContain("6,000", "6,0", "70");
        assertThat(figure.title()).isEqualTo("Figure – Refugees: Belize, 5");
        Regions three = two.unnamed("MX", "México", "Mexico").gives("MX", "value@refugee", "7000");
        assertThat(figure(three, "refugee").table().totals().get(0).cells())
                .containsExactly("5\u00a0(n\u00a0=\u00a01)");
        Regions four = three.unnamed("PA", "Panamá", "Panama").gives("PA", "value@refugee", "900");
        assertThat(figure(four, "refugee").table().totals().get(0).cells())
                .containsExactly("13,975\u00a0(n\u00a0=\u00a05)");
        assertThat(figure(four, "refugee").coverage().included()).isEqualTo("Belize");
    }

    /** The same number of the round before stands beside it. */
    @Test
    void aGroupIsComparedWithItselfInTheRoundBefore() {
        Regions then = rows("bar", "sum", "persons", "${prog_persons}", "1 1 1 1");
        Regions now = rows("bar", "sum", "persons", "${prog_persons}", "5 9 7 20");
        SessionFigure.Slope slope = SlopePainter.of(
                        now.narrowed("refugee"), Optional.of(then.narrowed("refugee")), Language.EN)
                .orElseThrow();
        assertThat(slope.lines())
                .filteredOn(SessionFigure.Line::region)
                .extracting(SessionFigure.Line::then, SessionFigure.Line::now)
                .containsExactly(tuple(BigDecimal.valueOf(4), BigDecimal.valueOf(41)));
        assertThat(KeyFigure.compared(
                        now.narrowed("refugee").indicators().get(0),
                        Optional.of(then.narrowed("refugee")),
                        Language.EN))
                .map(KeyFigure::before)
                .hasValueSatisfying(before -> assertThat(before).isEqualTo("Small 2025: 4 (4 of 4 countries)"));
        assertThat(KeyFigure.compared(now.table(Audience.SESSION).indicators().get(0), Optional.empty(), Language.EN))
                .isEmpty();
    }

    private static SessionFigure figure(Regions round, String group) {
        return Objects.requireNonNull(
                SessionFigures.of(round.narrowed(group), Language.EN).get(0));
    }

    private static Regions register() {
        return countries(Regions.of(
                        HEADS, "I | Pueden inscribirse | May register | stacked | share | % | | register | |"))
                .gives("BZ", "value@refugee", "1")
                .gives("GT", "value@refugee", "1")
                .gives("GT", "value@returnee", "1")
                .gives("MX", "value@refugee", "0")
                .lacks("HN", "value", Gap.NO_DATA);
    }

    /** @param values of refugees; - for none */
    private static Regions rows(String chart, String aggregation, String unit, String expression, String values) {
        String denominator = aggregation.equals("ratio_of_sums") ? "${seekers}" : "";
        Regions round = countries(Regions.of(
                HEADS, ROW.formatted(chart, aggregation, unit == null ? "" : unit, expression, denominator)));
        List<String> codes = List.of("BZ", "GT", "HN", "MX");
        boolean words = aggregation.equals("distribution");
        String other = words ? "matching" : denominator.isEmpty() ? "999" : "999/999";
        round.gives("BZ", "value@returnee", other)
                .gives("GT", "value@returnee", other)
                .gives("HN", "value@returnee", other)
                .gives("MX", "value@returnee", other);
        String[] each = values.strip().split(" +");
        for (int i = 0; i < each.length; i++) {
            if (!each[i].equals("-")) {
                round.gives(codes.get(i), "value@refugee", each[i]);
            }
        }
        return round;
    }

    private static Regions countries(Regions round) {
        return round.submitted("BZ", "Belice", "Belize")
                .submitted("GT", "Guatemala", "Guatemala")
                .submitted("HN", "Honduras", "Honduras")
                .submitted("MX", "México", "Mexico");
    }
}
