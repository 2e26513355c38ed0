package org.mirps.employment.presentation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mirps.employment.form.IndicatorDefinition;
import org.mirps.employment.presentation.SessionFigure;

class ChartJsonTest {

    private static final SessionFigure.Row TOTAL = new SessionFigure.Row("Región", List.of("1"), true);

    @Test
    void missingIsNullAndZeroIsZero() {
        assertThat(ChartJson.of(figure("Belice"))).contains("\"data\":[0,null]");
    }

    @Test
    void barsBeginAtZero() {
        assertThat(ChartJson.of(figure("Belice"))).contains("\"beginAtZero\":true");
    }

    @Test
    void noTextOfAFormCanEndTheScriptElement() {
        assertThat(ChartJson.of(figure("</script><b>"))).doesNotContain("<").contains("\\u003c/script>");
    }

    private static SessionFigure figure(String name) {
        return new SessionFigure(
                "EST-01",
                IndicatorDefinition.Chart.BAR,
                "Personas",
                "Personas",
                "Personas",
                "",
                "personas",
                "",
                new SessionFigure.Coverage("1 de 2 países", name, "", "Panamá"),
                List.of("Personas"),
                "personas",
                List.of(
                        new SessionFigure.Bar(name, List.of(BigDecimal.ZERO), "0", false),
                        new SessionFigure.Bar("Panamá", Arrays.asList((BigDecimal) null), "sin dato", false)),
                List.of("País", "Personas"),
                List.of(),
                TOTAL);
    }
}
