package org.mirps.employment.presentation.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.presentation.SessionFigure;
import org.mirps.employment.presentation.SessionFigure.Arc;
import org.mirps.employment.presentation.SessionFigure.Bar;
import org.mirps.employment.presentation.SessionFigure.Bars;
import org.mirps.employment.presentation.SessionFigure.Moment;
import org.mirps.employment.presentation.SessionFigure.Ring;
import org.mirps.employment.presentation.SessionFigure.Timeline;

/**
 * The configuration of Chart.js for a drawing. Colours, patterns, labels at the bars and the reader's wish for less motion are added in the
 * browser ({@code scripts/session/main.js}), which knows the drawing by {@code data.drawing}. Source: chartjs.org, version 4, "Configuration".
 */
final class ChartJson {

    private ChartJson() {}

    /** JSON that may stand within a script element; empty for a drawing that is no chart. */
    static String of(SessionFigure.Drawing drawing) {
        if (drawing instanceof Bars bars) {
            return json(bars(bars));
        }
        if (drawing instanceof Ring ring) {
            return json(ring(ring));
        }
        return drawing instanceof Timeline timeline ? json(timeline(timeline)) : "";
    }

    private static String json(JsonObjectBuilder chart) {
        return chart.build().toString().replace("<", "\\u003c");
    }

    private static JsonObjectBuilder bars(Bars bars) {
        JsonObjectBuilder lengths = Json.createObjectBuilder();
        if (bars.shares()) {
            lengths.add("max", 100);
        }
        lengths.add("stacked", bars.stacked())
                .add("beginAtZero", true)
                .add("title", Json.createObjectBuilder().add("display", true).add("text", bars.axis()));
        return chart(
                "bar",
                barData(bars),
                options()
                        .add("indexAxis", "y")
                        .add(
                                "scales",
                                Json.createObjectBuilder()
                                        .add("x", lengths)
                                        .add("y", Json.createObjectBuilder().add("stacked", bars.stacked()))));
    }

    private static JsonObjectBuilder barData(Bars bars) {
        JsonArrayBuilder names = Json.createArrayBuilder();
        JsonArrayBuilder labels = Json.createArrayBuilder();
        JsonArrayBuilder regions = Json.createArrayBuilder();
        JsonArrayBuilder statuses = Json.createArrayBuilder();
        for (Bar bar : bars.bars()) {
            names.add(bar.name());
            labels.add(bar.label());
            regions.add(bar.region());
            statuses.add(bar.status().name());
        }
        JsonArrayBuilder datasets = Json.createArrayBuilder();
        for (int i = 0; i < bars.segments().size(); i++) {
            datasets.add(Json.createObjectBuilder()
                    .add("label", bars.segments().get(i))
                    .add("data", segment(bars, i)));
        }
        return data("bars", names, datasets)
                .add("barLabels", labels)
                .add("regions", regions)
                .add("statuses", statuses)
                .add("stacked", bars.stacked())
                .add("shares", bars.shares())
                .add("neutral", bars.neutral());
    }

    private static JsonArrayBuilder segment(Bars bars, int index) {
        JsonArrayBuilder numbers = Json.createArrayBuilder();
        bars.bars().forEach(bar -> add(numbers, bar.numbers().get(index)));
        return numbers;
    }

    private static JsonObjectBuilder ring(Ring ring) {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        JsonArrayBuilder counts = Json.createArrayBuilder();
        JsonArrayBuilder neutral = Json.createArrayBuilder();
        for (Arc arc : ring.arcs()) {
            labels.add(arc.label());
            counts.add(arc.count());
            neutral.add(arc.neutral());
        }
        JsonArrayBuilder datasets =
                Json.createArrayBuilder().add(Json.createObjectBuilder().add("data", counts));
        return chart("doughnut", data("ring", labels, datasets).add("neutral", neutral), options());
    }

    private static JsonObjectBuilder timeline(Timeline timeline) {
        JsonArrayBuilder points = Json.createArrayBuilder();
        JsonArrayBuilder texts = Json.createArrayBuilder();
        for (Moment moment : timeline.moments()) {
            points.add(Json.createObjectBuilder()
                    .add("x", moment.year())
                    .add("y", timeline.names().get(moment.line())));
            texts.add(moment.when());
        }
        JsonArrayBuilder datasets =
                Json.createArrayBuilder().add(Json.createObjectBuilder().add("data", points));
        JsonObjectBuilder scales = Json.createObjectBuilder()
                .add("x", Json.createObjectBuilder().add("type", "linear"))
                .add(
                        "y",
                        Json.createObjectBuilder()
                                .add("type", "category")
                                .add("labels", words(timeline.names()))
                                .add("offset", true));
        return chart(
                "scatter",
                data("timeline", words(timeline.names()), datasets).add("texts", texts),
                options().add("scales", scales));
    }

    private static JsonObjectBuilder chart(String type, JsonObjectBuilder data, JsonObjectBuilder options) {
        return Json.createObjectBuilder().add("type", type).add("data", data).add("options", options);
    }

    private static JsonObjectBuilder data(String drawing, JsonArrayBuilder labels, JsonArrayBuilder datasets) {
        return Json.createObjectBuilder()
                .add("drawing", drawing)
                .add("labels", labels)
                .add("datasets", datasets);
    }

    private static JsonObjectBuilder options() {
        return Json.createObjectBuilder()
                .add("maintainAspectRatio", false)
                .add(
                        "plugins",
                        Json.createObjectBuilder()
                                .add("legend", Json.createObjectBuilder().add("display", false)));
    }

    private static JsonArrayBuilder words(List<String> words) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        words.forEach(array::add);
        return array;
    }

    private static void add(JsonArrayBuilder numbers, @Nullable BigDecimal number) {
        if (number == null) {
            numbers.addNull();
        } else {
            numbers.add(number.setScale(4, RoundingMode.HALF_UP).stripTrailingZeros());
        }
    }
}
