package org.mirps.employment.presentation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mirps.employment.form.ObservationStatus;
import org.mirps.employment.presentation.SessionFigure.Arc;
import org.mirps.employment.presentation.SessionFigure.Bar;
import org.mirps.employment.presentation.SessionFigure.Bars;
import org.mirps.employment.presentation.SessionFigure.Moment;
import org.mirps.employment.presentation.SessionFigure.Ring;
import org.mirps.employment.presentation.SessionFigure.Timeline;
import org.mirps.employment.presentation.SessionFigure.Words;

class ChartJsonTest {

    @Test
    void missingIsNullAndZeroIsZero() {
        assertThat(ChartJson.of(bars("Belice"))).contains("\"data\":[0,null]");
    }

    @Test
    void barsBeginAtZero() {
        assertThat(ChartJson.of(bars("Belice"))).contains("\"beginAtZero\":true");
    }

    @Test
    void noTextOfAFormCanEndTheScriptElement() {
        assertThat(ChartJson.of(bars("</script><b>"))).doesNotContain("<").contains("\\u003c/script>");
    }

    @Test
    void aRingIsADoughnut() {
        assertThat(ChartJson.of(new Ring(List.of(new Arc("Sí", 3, "Belice", false), new Arc("?", 1, "", true)))))
                .startsWith("{\"type\":\"doughnut\"")
                .contains("\"data\":[3,1]")
                .contains("\"neutral\":[false,true]");
    }

    @Test
    void momentsStandOnTheLineOfTheirName() {
        assertThat(ChartJson.of(new Timeline(
                        List.of("México", "Belice"), List.of(new Moment(1, new BigDecimal("1998"), "1998", "")))))
                .startsWith("{\"type\":\"scatter\"")
                .contains("{\"x\":1998,\"y\":\"Belice\"}")
                .contains("\"texts\":[\"1998\"]");
    }

    @Test
    void wordsAreNoChart() {
        assertThat(ChartJson.of(new Words())).isEmpty();
    }

    private static Bars bars(String name) {
        return new Bars(
                "personas",
                List.of("Personas"),
                false,
                false,
                false,
                List.of(
                        new Bar(name, List.of(BigDecimal.ZERO), "0", false, ObservationStatus.A),
                        new Bar("Panamá", Arrays.asList((BigDecimal) null), "sin dato", false, ObservationStatus.A)),
                "");
    }
}
