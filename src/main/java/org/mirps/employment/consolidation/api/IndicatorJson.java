package org.mirps.employment.consolidation.api;

import jakarta.json.JsonObject;
import java.util.Locale;
import java.util.Optional;
import org.mirps.employment.consolidation.Category;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.consolidation.indicator.IndicatorTable;
import org.mirps.employment.consolidation.indicator.Observed;
import org.mirps.employment.consolidation.indicator.RegionalIndicator;
import org.mirps.employment.consolidation.indicator.Series;
import org.mirps.employment.form.IndicatorDefinition;
import org.mirps.employment.form.IndicatorPart;

/** The indicators of a round as JSON: what each means, what the region gives and what each participant gives. Shapes: docs/api.md. */
final class IndicatorJson {

    private IndicatorJson() {}

    /** @param vintage that holds the answers which it is made of; none where they have changed since the latest one */
    static JsonObject indicators(IndicatorTable table, boolean sampleData, Optional<Integer> vintage) {
        Participation participation = table.participation();
        Members members = new Members()
                .add("sample_data", sampleData)
                .add("round", participation.round().code().value())
                .add("provisional", participation.provisional());
        vintage.ifPresent(number -> members.add("vintage", number));
        return members.add("audience", word(table.audience()))
                .add("waiting", table.waiting())
                .add("participants", participation.governments(), IndicatorJson::participant)
                .add("indicators", table.indicators(), IndicatorJson::indicator)
                .build();
    }

    private static JsonObject participant(Participation.Standing standing) {
        Members members = new Members()
                .add("participant", standing.code().value())
                .add("kind", word(standing.kind()))
                .add("name", standing.name())
                .add("state", standing.status().name())
                .add("consolidated", standing.isConsolidated());
        return standing.snapshot() == 0
                ? members.build()
                : members.add("snapshot", standing.snapshot())
                        .add(standing.dissemination())
                        .build();
    }

    private static JsonObject indicator(RegionalIndicator indicator) {
        IndicatorDefinition definition = indicator.definition();
        return new Members()
                .add("code", definition.code())
                .add("figure", definition.figure())
                .add("chapter", definition.chapter())
                .add("label", definition.label())
                .add("definition", definition.definition())
                .add("note", definition.note())
                .add("source", definition.source())
                .add("chart", word(definition.chart()))
                .add("order", definition.order())
                .add("period", definition.period())
                .add("parts", indicator.series(), series -> part(indicator, series))
                .build();
    }

    private static JsonObject part(RegionalIndicator indicator, Series series) {
        IndicatorPart part = series.part();
        return new Members()
                .add("part", part.name())
                .add("label", part.label())
                .add("role", part.role())
                .add("aggregation", part.aggregation().word())
                .add("unit", part.unit())
                .add("repeat", part.repeat())
                .add("by", part.by())
                .add("category_list", part.byList())
                .add("word_list", part.answerList())
                .add("expression", part.expression())
                .add("denominator", part.denominator())
                .add("missing", part.missing())
                .add("flag", part.flag())
                .add("flag_label", part.flagLabel())
                .add("region", series.categories(), category -> region(indicator, series, category))
                .add("observations", series.observed(), IndicatorJson::observed)
                .build();
    }

    private static JsonObject region(RegionalIndicator indicator, Series series, Category category) {
        return RegionJson.of(series, category, indicator.region(series, category));
    }

    private static JsonObject observed(Observed observed) {
        Members members =
                new Members().add("participant", observed.participant().value()).add("category", observed.category());
        if (observed.row() > 0) {
            members.add("row", observed.row());
        }
        if (observed.figure().ratio()) {
            members.add("numerator", observed.figure().value())
                    .add("denominator", observed.figure().denominator());
        }
        return members.add("value", observed.figure().number().orElse(null))
                .add("words", observed.words())
                .add("missing", observed.missing() == null ? null : word(observed.missing()))
                .add("status", observed.status().name())
                .add("flagged", observed.flagged())
                .add("period", observed.period())
                .build();
    }

    static String word(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
