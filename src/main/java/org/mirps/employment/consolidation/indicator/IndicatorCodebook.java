package org.mirps.employment.consolidation.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.form.Choice;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.IndicatorDefinition;
import org.mirps.employment.form.IndicatorPart;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.Texts;

/**
 * What the tables of indicators mean: a row for each of their columns, then one for each part of each figure, in the order of the form. Notes
 * for presenters are not in it. Columns: docs/exports.md.
 */
public final class IndicatorCodebook {

    public static final List<String> COLUMNS = List.of(
            "round",
            "table",
            "column",
            "code",
            "figure",
            "part",
            "chapter_es",
            "chapter_en",
            "label_es",
            "label_en",
            "part_es",
            "part_en",
            "definition_es",
            "definition_en",
            "source_es",
            "source_en",
            "role",
            "aggregation",
            "unit",
            "categories_es",
            "categories_en",
            "answers_es",
            "answers_en",
            "flag_es",
            "flag_en",
            "form_version");

    private final RoundCode round;
    private final FormDefinition form;
    private final Texts spanish = Texts.of("consolidation", Language.ES);
    private final Texts english = Texts.of("consolidation", Language.EN);

    /** @param form with the choices by which earlier versions of it were answered */
    public IndicatorCodebook(RoundCode round, FormDefinition form) {
        this.round = round;
        this.form = form;
    }

    public List<List<@Nullable String>> rows() {
        List<List<@Nullable String>> rows = new ArrayList<>();
        IndicatorRows.OBSERVED.forEach(column -> rows.add(column("indicators", column)));
        IndicatorRows.REGION.forEach(column -> rows.add(column("indicators/region", column)));
        form.indicators().forEach(definition -> definition.parts().forEach(part -> rows.add(part(definition, part))));
        return rows;
    }

    private List<@Nullable String> column(String table, String column) {
        Map<String, String> cells = new HashMap<>();
        cells.put("table", table);
        cells.put("column", column);
        String key = "codebook.indicator." + column;
        put(cells, "label", new LocalizedText(spanish.get(key), english.get(key)));
        return row(cells);
    }

    private List<@Nullable String> part(IndicatorDefinition definition, IndicatorPart part) {
        Map<String, String> cells = new HashMap<>();
        cells.put("code", definition.code());
        cells.put("figure", definition.figure());
        cells.put("part", part.name());
        put(cells, "chapter", definition.chapter());
        put(cells, "label", definition.label());
        put(cells, "part", part.label());
        put(cells, "definition", definition.definition());
        put(cells, "source", definition.source());
        cells.put("role", part.role());
        cells.put("aggregation", part.aggregation().word());
        cells.put("unit", part.unit());
        choices(cells, "categories", part.byList());
        choices(cells, "answers", part.answerList());
        put(cells, "flag", part.flagLabel());
        cells.put("form_version", form.version());
        return row(cells);
    }

    private List<@Nullable String> row(Map<String, String> cells) {
        cells.put("round", round.value());
        return COLUMNS.stream().map(cells::get).toList();
    }

    private void choices(Map<String, String> cells, String column, String list) {
        if (!list.isEmpty()) {
            cells.put(column + "_es", listed(list, LocalizedText::es));
            cells.put(column + "_en", listed(list, LocalizedText::en));
        }
    }

    /** As in the codebook of answers: {@code yes = Sí | no = No}. */
    private String listed(String list, Function<LocalizedText, String> language) {
        return form.choices(list).stream()
                .map((Choice choice) ->
                        choice.name() + " = " + language.apply(choice.label()).replace("|", "\\|"))
                .collect(Collectors.joining(" | "));
    }

    private static void put(Map<String, String> cells, String column, LocalizedText text) {
        cells.put(column + "_es", text.es());
        cells.put(column + "_en", text.en());
    }
}
