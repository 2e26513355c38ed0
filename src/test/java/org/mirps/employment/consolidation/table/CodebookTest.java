package org.mirps.employment.consolidation.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mirps.employment.consolidation.GoldenFile;
import org.mirps.employment.consolidation.SmallForm;
import org.mirps.employment.consolidation.SmallSnapshots;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.testing.Workbooks;

class CodebookTest {

    private static final String FORM = """
            | survey |
            | | type | name | label::es | label::en | hint::es | hint::en | required | relevant | constraint | calculation | unit | indicator | observation_status | prefill | tolerance |
            | | begin_group | people | Personas | People | | | | | | | | | | |
            | | select_one country | country | País | Country | | | yes | | | | | | | organisation.country |
            | | select_one data | figures | ¿Hay cifras? | Are there figures? | Una | One | yes | | | | | | | |
            | | begin_group | numbers | Cifras | Figures | | | | ${figures} = 'official' | | | | | | |
            | | integer | seekers | Personas inscritas | Persons registered | | | | | . >= 0 | | persons | A-01 | figures | | 25 % |
            | | calculate | half | La mitad | Half | | | | | | ${seekers} div 2 | persons | | | |
            | | end_group | | | | | | | | | | | | | |
            | | note | thanks | Gracias | Thanks | | | | | | | | | | |
            | | end_group | | | | | | | | | | | | | |
            | | begin_group | services | Servicios | Services | | | | ${figures} != '' | | | | | | |
            | | select_multiple service | offered | Servicios | Services | | | | ${figures} != 'none' | | | | | | |
            | | text | row | ¿Fila? | Row? | | | | | | | | | | |
            | | begin_repeat | programmes | Programas | Programmes | | | | | | | | | | |
            | | text | prog_name | Nombre | Name | | | yes | | | | | | | |
            | | end_repeat | | | | | | | | | | | | | |
            | | end_group | | | | | | | | | | | | | |
            | choices |
            | | list_name | name | label::es | label::en |
            | | country | GT | Guatemala | Guatemala |
            | | data | official | Oficial | Official |
            | | data | none | No | No |
            | | service | advice | Orientación \\| consejo | Advice |
            | | service | matching | Intermediación | Matching |
            | settings |
            | | form_title | form_id | version |
            | | Formulario | words | 3 |
            | indicators |
            | | code | part | label::es | label::en | part_label::es | part_label::en | definition::es | definition::en | expression | denominator | unit | aggregation | chart | source |
            | | A-01 | | Inscritas | Registered | | | | | ${seekers} | | persons | sum | bar | |
            | | B-02 | | Mitad | Half | | | | | ${half} | ${seekers} | % | ratio_of_sums | rate | |
            """;

    private final FormDefinition form = Workbooks.compiledText(FORM).definition();
    private final Codebook codebook = new Codebook(SmallSnapshots.MARKS.round());

    @Test
    void aFormIsDescribedAsTheGoldenFileSays() throws IOException {
        assertThat(SmallSnapshots.write(Codebook.COLUMNS, whole(Map.of(1L, form))))
                .isEqualTo(GoldenFile.read("codebook.csv"));
    }

    @Test
    void aQuestionIsAskedWhenItsOwnConditionAndAllAroundItHold() {
        assertThat(described(form, "wide", "seekers")).containsEntry("relevant", "${figures} = 'official'");
        assertThat(described(form, "wide", "offered"))
                .containsEntry("relevant", "(${figures} != '') and (${figures} != 'none')");
        assertThat(described(form, "wide", "country").get("relevant")).isEmpty();
    }

    @Test
    void aQuestionKnowsTheIndicatorsThatItNamesAndThoseThatNameIt() {
        assertThat(described(form, "wide", "seekers")).containsEntry("indicators", "A-01 B-02");
        assertThat(described(form, "wide", "half")).containsEntry("indicators", "B-02");
    }

    @Test
    void everyChoiceOfAMultipleAnswerIsAColumnWithItsOwnWords() {
        assertThat(described(form, "wide", "offered/matching"))
                .containsEntry("question", "offered")
                .containsEntry("choice", "matching")
                .containsEntry("type", "binary")
                .containsEntry("label_en", "Services – Matching");
    }

    @Test
    void aPipeInALabelDoesNotLookLikeTheNextChoice() {
        assertThat(described(form, "wide", "offered"))
                .containsEntry("choices_es", "advice = Orientación \\| consejo | matching = Intermediación")
                .containsEntry("choices_en", "advice = Advice | matching = Matching");
    }

    @Test
    void whatOnlyAnotherVersionAsksIsDescribedByThatVersion() {
        Map<Long, FormDefinition> forms = new LinkedHashMap<>(SmallSnapshots.FORMS);
        forms.put(3L, SmallForm.olderDefinition());
        List<List<@Nullable String>> rows = whole(forms);

        assertThat(described(rows, "wide", "dropped")).containsEntry("form_version", "0");
        assertThat(described(rows, "wide", "services/fax")).containsEntry("label_en", "Question services – Fax");
        assertThat(described(rows, "wide", "form/state"))
                .containsEntry("question", "state")
                .containsEntry("form_version", "1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"form-sne-2025", "form-competencias-2025", "form-buenas-practicas-2025"})
    void everyColumnOfTheShippedFormsHasWordsInBothLanguages(String name) {
        FormDefinition shipped = Workbooks.compiled(name).definition();
        List<List<@Nullable String>> rows = whole(Map.of(1L, shipped));

        assertThat(rows)
                .hasSizeGreaterThan(150)
                .allSatisfy(row -> assertThat(cells(row))
                        .hasEntrySatisfying(
                                "label_es", label -> assertThat(label).isNotBlank())
                        .hasEntrySatisfying(
                                "label_en", label -> assertThat(label).isNotBlank())
                        .hasEntrySatisfying("type", type -> assertThat(type).isNotBlank()));
    }

    private List<List<@Nullable String>> whole(Map<Long, FormDefinition> forms) {
        FormDefinition own = forms.values().iterator().next();
        List<List<@Nullable String>> rows = new ArrayList<>(codebook.fixed("long", LongTable.COLUMNS));
        rows.addAll(table("", forms));
        own.repeats().forEach(repeat -> rows.addAll(table(repeat.name(), forms)));
        return rows;
    }

    private List<List<@Nullable String>> table(String repeat, Map<Long, FormDefinition> forms) {
        return codebook.wideTable(
                new WideTableName(repeat, LocalizedText.EMPTY), WideTable.of(SmallSnapshots.MARKS, repeat, forms));
    }

    private Map<String, String> described(FormDefinition of, String table, String column) {
        return described(whole(Map.of(1L, of)), table, column);
    }

    private static Map<String, String> described(List<List<@Nullable String>> rows, String table, String column) {
        return rows.stream()
                .map(CodebookTest::cells)
                .filter(row -> table.equals(row.get("table")) && column.equals(row.get("column")))
                .collect(Collectors.collectingAndThen(Collectors.toList(), found -> {
                    assertThat(found).as(table + " " + column).hasSize(1);
                    return found.get(0);
                }));
    }

    /** Null as the empty text, as it is written. */
    private static Map<String, String> cells(List<@Nullable String> row) {
        return IntStream.range(0, row.size())
                .boxed()
                .collect(Collectors.toMap(
                        Codebook.COLUMNS::get,
                        i -> Objects.requireNonNullElse(row.get(i), ""),
                        (a, b) -> a,
                        HashMap::new));
    }
}
