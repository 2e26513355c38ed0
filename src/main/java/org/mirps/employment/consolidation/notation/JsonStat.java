package org.mirps.employment.consolidation.notation;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.Category;
import org.mirps.employment.consolidation.Missing;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.consolidation.dataset.Code;
import org.mirps.employment.consolidation.dataset.RoundDataset;
import org.mirps.employment.consolidation.indicator.ParticipantFigure;
import org.mirps.employment.consolidation.indicator.RegionalIndicator;
import org.mirps.employment.consolidation.indicator.Series;
import org.mirps.employment.form.IndicatorDefinition;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.Texts;

/**
 * The indicators of a round: a dataset for each figure, participants × parts × categories, in one collection. A cell without a number says why in
 * its status. Source: JSON-stat 2.0, json-stat.org.
 */
public final class JsonStat {

    private final RoundDataset round;
    private final Language language;
    private final List<Participation.Standing> participants;

    private JsonStat(RoundDataset round, Language language) {
        this.round = round;
        this.language = language;
        this.participants = round.indicators().participation().governments();
    }

    public static JsonObject of(RoundDataset round, Language language) {
        return new JsonStat(round, language).collection();
    }

    private JsonObject collection() {
        JsonArrayBuilder items = Json.createArrayBuilder();
        round.indicators().indicators().forEach(indicator -> items.add(dataset(indicator)));
        return Json.createObjectBuilder()
                .add("version", "2.0")
                .add("class", "collection")
                .add("label", round.round().title().in(language))
                .add("updated", round.at().toString())
                .add("link", Json.createObjectBuilder().add("item", items))
                .build();
    }

    private JsonObjectBuilder dataset(RegionalIndicator indicator) {
        IndicatorDefinition definition = indicator.definition();
        List<Category> categories = categories(indicator);
        JsonArrayBuilder values = Json.createArrayBuilder();
        JsonObjectBuilder status = Json.createObjectBuilder();
        int at = 0;
        for (Participation.Standing participant : participants) {
            for (Series series : indicator.series()) {
                for (Category category : categories) {
                    cell(series, category, participant, at++, values, status);
                }
            }
        }
        return Json.createObjectBuilder()
                .add("class", "dataset")
                .add("label", definition.label().in(language))
                .add("source", definition.source().in(language))
                .add(
                        "note",
                        Json.createArrayBuilder().add(definition.definition().in(language)))
                .add("updated", round.at().toString())
                .add("id", Json.createArrayBuilder(List.of("participant", "part", "category")))
                .add(
                        "size",
                        Json.createArrayBuilder(
                                List.of(participants.size(), indicator.series().size(), categories.size())))
                .add(
                        "role",
                        Json.createObjectBuilder()
                                .add("geo", Json.createArrayBuilder().add("participant"))
                                .add("metric", Json.createArrayBuilder().add("part")))
                .add("dimension", dimensions(indicator, categories))
                .add("value", values)
                .add("status", status)
                .add(
                        "extension",
                        Json.createObjectBuilder()
                                .add("round", round.round().code().value())
                                .add("code", definition.code())
                                .add("figure", definition.figure()));
    }

    private static void cell(
            Series series,
            Category category,
            Participation.Standing participant,
            int at,
            JsonArrayBuilder values,
            JsonObjectBuilder status) {
        ParticipantFigure report = series.reports(category).stream()
                .filter(one -> one.participant().code().equals(participant.code()))
                .findFirst()
                .orElse(null);
        if (report == null) {
            values.addNull();
            status.add(String.valueOf(at), Missing.NOT_ASKED.word());
            return;
        }
        report.figure().number().ifPresentOrElse(values::add, values::addNull);
        Missing missing = report.missing();
        status.add(
                String.valueOf(at),
                missing != null
                        ? missing.word()
                        : report.words().isEmpty() ? report.status().name() : String.join(" ", report.words()));
    }

    private JsonObjectBuilder dimensions(RegionalIndicator indicator, List<Category> categories) {
        List<Code> parts = new ArrayList<>();
        JsonObjectBuilder units = Json.createObjectBuilder();
        indicator.series().forEach(series -> {
            parts.add(new Code(series.part().name(), series.part().label()));
            units.add(
                    series.part().name(),
                    Json.createObjectBuilder().add("label", series.part().unit()));
        });
        return Json.createObjectBuilder()
                .add(
                        "participant",
                        dimension(
                                "sdmx.REF_AREA",
                                participants.stream()
                                        .map(one -> new Code(one.code().value(), one.name()))
                                        .toList(),
                                null))
                .add("part", dimension("sdmx.INDICATOR", parts, units))
                .add(
                        "category",
                        dimension(
                                "sdmx.CATEGORY",
                                categories.stream()
                                        .map(one -> new Code(
                                                one.name().isEmpty() ? Sdmx.NOT_APPLICABLE : one.name(), one.label()))
                                        .toList(),
                                null));
    }

    private JsonObjectBuilder dimension(String words, List<Code> codes, @Nullable JsonObjectBuilder units) {
        JsonArrayBuilder index = Json.createArrayBuilder();
        JsonObjectBuilder labels = Json.createObjectBuilder();
        codes.forEach(code -> {
            index.add(code.code());
            labels.add(code.code(), code.label().in(language));
        });
        JsonObjectBuilder category =
                Json.createObjectBuilder().add("index", index).add("label", labels);
        if (units != null) {
            category.add("unit", units);
        }
        return Json.createObjectBuilder()
                .add("label", Texts.of("consolidation", language).get(words))
                .add("category", category);
    }

    /** Those of all parts, each once. */
    private static List<Category> categories(RegionalIndicator indicator) {
        return indicator.series().stream()
                .flatMap(series -> series.categories().stream())
                .distinct()
                .toList();
    }
}
