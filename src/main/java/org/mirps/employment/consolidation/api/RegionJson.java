package org.mirps.employment.consolidation.api;

import jakarta.json.JsonObject;
import org.mirps.employment.consolidation.Category;
import org.mirps.employment.consolidation.indicator.ParticipantFigure;
import org.mirps.employment.consolidation.indicator.RegionValue;
import org.mirps.employment.consolidation.indicator.Regional;
import org.mirps.employment.consolidation.indicator.Series;
import org.mirps.employment.form.IndicatorPart.Aggregation;
import org.mirps.employment.shared.ParticipantCode;

/** What the region gives for one part of a figure in one category, with whom it is made of. Shapes: docs/api.md. */
final class RegionJson {

    private RegionJson() {}

    static JsonObject of(Series series, Category category, Regional region) {
        Members members = new Members().add("category", category.name()).add("label", category.label());
        if (region.part().aggregation() == Aggregation.DISTRIBUTION) {
            members.add("choices", RegionValue.all(region, series), RegionJson::choice);
        } else {
            RegionValue.all(region, series).forEach(value -> add(members, value));
        }
        return members.add(
                        "included",
                        Members.words(region.named().stream()
                                .map(ParticipantCode::value)
                                .toList()))
                .add("unnamed", region.unnamed())
                .add("missing", region.missing(), RegionJson::missing)
                .add("uncertain", region.isUncertain())
                .add("periods", Members.words(region.periods()))
                .build();
    }

    private static void add(Members members, RegionValue value) {
        members.add("value", value.value())
                .add("numerator", value.numerator())
                .add("denominator", value.denominator())
                .add("least", value.least())
                .add("greatest", value.greatest());
        Regional.Tally tally = value.tally();
        if (tally != null) {
            members.add("yes", tally.yes()).add("no", tally.no()).add("no_data", tally.noData());
        }
    }

    private static JsonObject choice(RegionValue value) {
        return new Members()
                .add("code", value.choice())
                .add("label", value.label())
                .add("count", value.value())
                .build();
    }

    /** One that has a value of its own and lacks another part of the same figure is {@code incomplete}. */
    private static JsonObject missing(ParticipantFigure report) {
        return new Members()
                .add("participant", report.participant().code().value())
                .add("reason", report.missing() == null ? "incomplete" : IndicatorJson.word(report.missing()))
                .build();
    }
}
