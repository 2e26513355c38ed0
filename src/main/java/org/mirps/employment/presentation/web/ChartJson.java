package org.mirps.employment.presentation.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.IndicatorDefinition;
import org.mirps.employment.presentation.SessionFigure;

/**
 * The configuration of Chart.js for a figure: horizontal bars from zero. Colours, patterns, labels at the bars and the reader's wish for
 * less motion are added in the browser ({@code scripts/session.js}). Source: chartjs.org, version 4, "Configuration".
 */
final class ChartJson {

    private ChartJson() {}

    /** JSON that may stand within a script element. */
    static String of(SessionFigure figure) {
        boolean stacked = figure.chart() == IndicatorDefinition.Chart.STACKED;
        String json = Json.createObjectBuilder()
                .add("type", "bar")
                .add("data", data(figure))
                .add(
                        "options",
                        Json.createObjectBuilder()
                                .add("indexAxis", "y")
                                .add("maintainAspectRatio", false)
                                .add(
                                        "scales",
                                        Json.createObjectBuilder()
                                                .add("x", numbers(figure, stacked))
                                                .add(
                                                        "y",
                                                        Json.createObjectBuilder()
                                                                .add("stacked", stacked)))
                                .add(
                                        "plugins",
                                        Json.createObjectBuilder()
                                                .add(
                                                        "legend",
                                                        Json.createObjectBuilder()
                                                                .add("display", stacked))))
                .build()
                .toString();
        return json.replace("<", "\\u003c");
    }

    private static JsonObjectBuilder numbers(SessionFigure figure, boolean stacked) {
        JsonObjectBuilder scale = Json.createObjectBuilder();
        if (stacked) {
            scale.add("max", 100);
        }
        return scale.add("stacked", stacked)
                .add("beginAtZero", true)
                .add("title", Json.createObjectBuilder().add("display", true).add("text", figure.axis()));
    }

    private static JsonObjectBuilder data(SessionFigure figure) {
        JsonArrayBuilder names = Json.createArrayBuilder();
        JsonArrayBuilder barLabels = Json.createArrayBuilder();
        JsonArrayBuilder regions = Json.createArrayBuilder();
        for (SessionFigure.Bar bar : figure.bars()) {
            names.add(bar.name());
            barLabels.add(bar.label());
            regions.add(bar.region());
        }
        JsonArrayBuilder datasets = Json.createArrayBuilder();
        for (int i = 0; i < figure.series().size(); i++) {
            datasets.add(Json.createObjectBuilder()
                    .add("label", figure.series().get(i))
                    .add("data", series(figure, i)));
        }
        return Json.createObjectBuilder()
                .add("labels", names)
                .add("datasets", datasets)
                .add("barLabels", barLabels)
                .add("regions", regions);
    }

    private static JsonArrayBuilder series(SessionFigure figure, int index) {
        JsonArrayBuilder numbers = Json.createArrayBuilder();
        for (SessionFigure.Bar bar : figure.bars()) {
            add(numbers, bar.numbers().get(index));
        }
        return numbers;
    }

    private static void add(JsonArrayBuilder numbers, @Nullable BigDecimal number) {
        if (number == null) {
            numbers.addNull();
        } else {
            numbers.add(number.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros());
        }
    }
}
