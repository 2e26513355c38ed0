package org.mirps.employment.consolidation.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.consolidation.Category;
import org.mirps.employment.consolidation.DisseminationInForce;
import org.mirps.employment.consolidation.ExportMarks;
import org.mirps.employment.consolidation.Participation;
import org.mirps.employment.form.Choice;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.IndicatorDefinition;
import org.mirps.employment.form.IndicatorPart;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.ParticipantCode;

/** Indicators as flat tables: what each participant gives, and what the region gives. Columns: docs/exports.md. */
public final class IndicatorRows {

    private static final List<String> PART = List.of("code", "figure", "part", "role", "aggregation", "unit");
    private static final List<String> LABELS = List.of(
            "label_es", "label_en", "part_es", "part_en", "category_es", "category_en", "provisional", "sample_data");

    public static final List<String> OBSERVED = columns(
            List.of("round", "government", "state", "snapshot"),
            PART,
            List.of("category", "row", "value", "numerator", "denominator", "words"),
            List.of("missing", "observation_status", "flagged", "period"),
            DisseminationInForce.COLUMNS,
            LABELS);

    public static final List<String> REGION = columns(
            List.of("round"),
            PART,
            List.of(
                    "category",
                    "choice",
                    "value",
                    "numerator",
                    "denominator",
                    "least",
                    "greatest",
                    "yes",
                    "no",
                    "no_data"),
            List.of("included", "participants", "governments", "unnamed", "uncertain", "periods"),
            LABELS);

    private final ExportMarks marks;
    private final FormDefinition form;

    public IndicatorRows(ExportMarks marks, FormDefinition form) {
        this.marks = marks;
        this.form = form;
    }

    /** A row for each value or gap, in the order of the form; within a part by government, then as the form gives them. */
    public List<List<@Nullable String>> observed(IndicatorTable table) {
        Map<ParticipantCode, Participation.Standing> standings = new HashMap<>();
        table.participation().governments().forEach(standing -> standings.put(standing.code(), standing));
        return each(
                table,
                (indicator, series) -> series.observed().stream()
                        .map(observed -> row(
                                indicator.definition(),
                                series,
                                Objects.requireNonNull(standings.get(observed.participant())),
                                observed)));
    }

    /** A row for each part and category, and for each choice of a distribution. */
    public List<List<@Nullable String>> region(IndicatorTable table) {
        return each(
                table,
                (indicator, series) -> series.categories().stream().flatMap(category -> {
                    Regional region = indicator.region(series, category);
                    Stream<RegionValue> values = RegionValue.all(region, series).stream();
                    return values.map(value -> row(indicator, series, category, region, value));
                }));
    }

    private List<List<@Nullable String>> each(IndicatorTable table, RowsOfPart rows) {
        List<List<@Nullable String>> all = new ArrayList<>();
        table.indicators()
                .forEach(indicator -> indicator
                        .series()
                        .forEach(series -> rows.of(indicator, series).forEach(all::add)));
        return all;
    }

    private List<@Nullable String> row(
            IndicatorDefinition definition, Series series, Participation.Standing standing, Observed observed) {
        Figure figure = observed.figure();
        List<@Nullable String> row = new ArrayList<>(OBSERVED.size());
        row.add(marks.round().value());
        row.add(standing.code().value());
        row.add(standing.status().name());
        row.add(standing.snapshot() == 0 ? null : String.valueOf(standing.snapshot()));
        addPart(row, definition, series.part());
        row.add(observed.category());
        row.add(observed.row() == 0 ? null : String.valueOf(observed.row()));
        row.add(text(figure.number().orElse(null)));
        row.add(text(figure.ratio() ? figure.value() : null));
        row.add(text(figure.denominator()));
        row.add(observed.words());
        row.add(observed.missing() == null ? null : observed.missing().word());
        row.add(observed.status().name());
        row.add(String.valueOf(observed.flagged()));
        row.add(observed.period());
        standing.dissemination().addTo(row);
        addLabels(row, definition, series.part(), category(series.part(), observed.category()));
        return row;
    }

    private List<@Nullable String> row(
            RegionalIndicator indicator, Series series, Category category, Regional region, RegionValue value) {
        List<@Nullable String> row = new ArrayList<>(REGION.size());
        row.add(marks.round().value());
        addPart(row, indicator.definition(), series.part());
        row.add(category.name());
        row.add(value.choice());
        Stream.of(value.value(), value.numerator(), value.denominator(), value.least(), value.greatest())
                .forEach(number -> row.add(text(number)));
        Regional.Tally tally = value.tally();
        row.add(tally == null ? null : String.valueOf(tally.yes()));
        row.add(tally == null ? null : String.valueOf(tally.no()));
        row.add(tally == null ? null : String.valueOf(tally.noData()));
        row.add(String.valueOf(region.included().size()));
        row.add(String.valueOf(indicator.participants().size()));
        row.add(region.named().stream().map(ParticipantCode::value).collect(Collectors.joining(" ")));
        row.add(String.valueOf(region.unnamed()));
        row.add(String.valueOf(region.isUncertain()));
        row.add(String.join(" ", region.periods()));
        addLabels(row, indicator.definition(), series.part(), category.label());
        return row;
    }

    private static void addPart(List<@Nullable String> row, IndicatorDefinition definition, IndicatorPart part) {
        row.add(definition.code());
        row.add(definition.figure());
        row.add(part.name());
        row.add(part.role());
        row.add(part.aggregation().word());
        row.add(part.unit());
    }

    private void addLabels(
            List<@Nullable String> row, IndicatorDefinition definition, IndicatorPart part, LocalizedText category) {
        for (LocalizedText text : List.of(definition.label(), part.label(), category)) {
            row.add(text.es());
            row.add(text.en());
        }
        row.add(String.valueOf(marks.provisional()));
        row.add(String.valueOf(marks.sampleData()));
    }

    private LocalizedText category(IndicatorPart part, String name) {
        return form.findChoice(part.byList(), name).map(Choice::label).orElse(LocalizedText.same(name));
    }

    private static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    @SafeVarargs
    private static List<String> columns(List<String>... groups) {
        return Stream.of(groups).flatMap(List::stream).toList();
    }

    /** The rows of one part of a figure. */
    private interface RowsOfPart {
        Stream<List<@Nullable String>> of(RegionalIndicator indicator, Series series);
    }
}
