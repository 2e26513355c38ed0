package org.mirps.employment.contribution.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mirps.employment.contribution.snapshot.Snapshot;
import org.mirps.employment.form.FormDefinition;
import org.mirps.employment.form.RowId;
import org.mirps.employment.shared.Language;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.testing.Workbooks;

/** What a label refers to is filled in, also where no engine runs: nobody reads ${name}. */
class LabelsTest {

    private static final FormDefinition FORM = Workbooks.compiledText(Workbooks.workbook(
                    "type | name | label::es | label::en",
                    "begin group | g | Grupo | Group",
                    "integer | year | Año | Year",
                    "select_one fruit | f | Fruta | Fruit",
                    "begin repeat | r | Fila | Row",
                    "decimal | days | Días | Days",
                    "text | why | Por qué ${days} en ${year} | Why ${days} in ${year}",
                    "end repeat | | |",
                    "end group | | |"))
            .definition();
    private static final RowId ROW = new RowId("aaaaaaaaaaaa");
    private static final RowId OTHER = new RowId("bbbbbbbbbbbb");

    @Test
    void aReferenceSaysWhatWasAnsweredInTheSameRowElseOutsideOfRows() {
        Labels labels = new Labels(
                FORM,
                List.of(answer("year", RowId.ROOT, "20"), answer("days", ROW, "12.5"), answer("days", OTHER, "3")),
                Language.ES);
        assertThat(plain(labels.of(label("why"), ROW))).isEqualTo("Por qué 12.5 en 20");
        assertThat(plain(labels.of(label("why"), OTHER))).isEqualTo("Por qué 3 en 20");
    }

    @Test
    void aChoiceIsSaidInItsWords() {
        Labels labels = new Labels(FORM, List.of(answer("f", RowId.ROOT, "apple")), Language.EN);
        assertThat(plain(labels.of(LocalizedText.same("Of ${f}?"), RowId.ROOT))).isEqualTo("Of Apple?");
    }

    @Test
    void whatIsBlankOrNotKnownIsAnEllipsis() {
        Labels labels = new Labels(FORM, List.of(answer("days", ROW, null)), Language.EN);
        assertThat(labels.of(label("why"), ROW)).isEqualTo("Why … in …");
        assertThat(new Labels(FORM, Language.EN).of(label("why"), ROW)).isEqualTo("Why … in …");
        assertThat(labels.of(LocalizedText.same("Of ${gone}?"), RowId.ROOT)).isEqualTo("Of …?");
    }

    private static LocalizedText label(String question) {
        return FORM.element(question).label();
    }

    private static Snapshot.Answer answer(String question, RowId row, @Nullable String value) {
        return new Snapshot.Answer(
                1, "g", question, row.isRoot() ? "" : "r", row, row.isRoot() ? 0 : 1, value, null, null);
    }

    /** Without the marks that keep the direction of what people typed to itself. */
    private static String plain(String label) {
        return label.replaceAll("\\p{Cf}", "");
    }
}
