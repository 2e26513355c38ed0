package org.mirps.employment.contribution.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mirps.employment.testing.Workbooks.workbook;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mirps.employment.contribution.Progress;
import org.mirps.employment.contribution.filling.Changes;
import org.mirps.employment.contribution.filling.ChangesWriter;
import org.mirps.employment.contribution.filling.ItemView;
import org.mirps.employment.contribution.filling.ItemView.QuestionView;
import org.mirps.employment.contribution.filling.ItemView.RepeatView;
import org.mirps.employment.contribution.filling.Painter;
import org.mirps.employment.contribution.words.DraftWords;
import org.mirps.employment.form.AnswerKey;
import org.mirps.employment.form.RowId;
import org.mirps.employment.form.UnknownAnswer;
import org.mirps.employment.form.UnreadableAnswer;
import org.mirps.employment.form.catalogue.FormDraftDesk.Trial;
import org.mirps.employment.form.catalogue.FormDraftId;
import org.mirps.employment.form.engine.JavaRosaEngine;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.Workbooks;

/** Trying a form: what a page of it shows after each thing that a person does. */
class PreviewTest {

    private static final String HEADINGS =
            "type | name | label::es | label::en | required | relevant | calculation | prefill";
    private static final String[] FORM = {
        HEADINGS,
        "begin_group | s | Sección | Section | | | |",
        "text | country | País | Country | | | | organisation.country",
        "integer | n | Personas | People | yes | | |",
        "calculate | double | Doble | Double | | | ${n} * 2 |",
        "text | why | ¿Por qué? | Why? | yes | ${double} > 10 | |",
        "begin_repeat | rows | Filas | Rows | | | |",
        "text | a | Detalle | Detail | | | |",
        "begin_repeat | inner | Dentro | Inside | | | |",
        "text | b | Más | More | | | |",
        "end_repeat | inner | | | | | |",
        "end_repeat | rows | | | | | |",
        "end_group | s | | | | | |"
    };
    private static final RowId FIRST = new RowId("aaaaaaaaaaaa");
    private static final RowId SECOND = new RowId("bbbbbbbbbbbb");
    private static final RowId INNER = new RowId("cccccccccccc");

    private final Preview preview = new Preview(new JavaRosaEngine(Clock.systemUTC()), new FormDraftId(1), "GT");

    PreviewTest() {
        upload(1, FORM);
    }

    @Test
    void nothingIsAnsweredAtFirstButWhatTheCountryGives() {
        assertThat(question("country").shown().value()).isEqualTo("GT");
        assertThat(preview.progress("")).isEqualTo(new Progress(0, 1, 1));
    }

    @Test
    void theFormReactsAsItWillForOfficials() {
        assertThat(question("why").relevant()).isFalse();
        answer("n", "6");
        assertThat(question("why").relevant()).isTrue();
        assertThat(preview.progress("")).isEqualTo(new Progress(1, 2, 1));
        answer("n", "5");
        assertThat(question("why").relevant()).isFalse();
    }

    @Test
    void aPageIsToldWhatHasChangedSinceItWasDrawn() {
        long drawn = preview.revision();
        answer("n", "6");
        assertThat(changes(drawn).elements()).extracting(Changes.Element::key).containsExactly("n", "why");
        assertThat(changes(preview.revision()).elements()).isEmpty();
    }

    @Test
    void aPageIsToldOfARowWithoutWhatStaysAsItIs() {
        preview.addRow("rows", RowId.ROOT, FIRST);
        long drawn = preview.revision();
        preview.addRow("rows", RowId.ROOT, SECOND);
        assertThat(changes(drawn).elements())
                .extracting(Changes.Element::key)
                .containsExactly("rows", SECOND + "/a", SECOND + "/inner");
    }

    @Test
    void aPageIsToldOfEverythingAfterACorrectedUpload() {
        long drawn = preview.revision();
        upload(2, FORM);
        assertThat(changes(drawn).elements()).extracting(Changes.Element::key).contains("n", "rows");
    }

    @Test
    void whatCannotBeReadIsRefusedAsItWillBe() {
        assertThatThrownBy(() -> answer("n", "many")).isInstanceOf(UnreadableAnswer.class);
        assertThatThrownBy(() -> answer("country", "HN")).isInstanceOf(UnknownAnswer.class);
        assertThat(question("n").shown().value()).isEmpty();
    }

    @Test
    void nothingIsSaidToBeSaved() {
        answer("n", "6");
        assertThat(question("n").shown().savedText()).isEmpty();
    }

    @Test
    void rowsComeMoveAndGoWithWhatIsInThem() {
        preview.addRow("rows", RowId.ROOT, FIRST);
        preview.addRow("rows", RowId.ROOT, SECOND);
        preview.addRow("rows", RowId.ROOT, SECOND);
        preview.addRow("inner", FIRST, INNER);
        answer(FIRST + "/a", "one");
        answer(INNER + "/b", "inside one");
        assertThat(titles()).containsExactly("1: one", "Entrada 2");
        preview.moveRow(FIRST, 1);
        preview.moveRow(FIRST, 1);
        assertThat(titles()).containsExactly("Entrada 1", "2: one");
        preview.removeRow(FIRST);
        assertThat(titles()).containsExactly("Entrada 1");
        assertThat(preview.rows()).hasSize(1);
        assertThat(preview.saved()).isEmpty();
        assertThatThrownBy(() -> preview.moveRow(FIRST, 1)).isInstanceOf(UnknownAnswer.class);
        assertThatThrownBy(() -> preview.addRow("inner", FIRST, RowId.random())).isInstanceOf(UnknownAnswer.class);
    }

    @Test
    void afterACorrectedUploadWhatWasTriedIsStillThere() {
        answer("n", "6");
        preview.addRow("rows", RowId.ROOT, FIRST);
        answer(FIRST + "/a", "one");
        String[] corrected = FORM.clone();
        corrected[3] = "integer | n | Personas colocadas | People placed | | | |";
        upload(2, corrected);
        assertThat(question("n").shown().label()).isEqualTo("Personas colocadas");
        assertThat(question("n").shown().value()).isEqualTo("6");
        assertThat(question("n").shown().required()).isFalse();
        assertThat(titles()).containsExactly("1: one");
    }

    @Test
    void theSameUploadIsNotReadAgain() {
        long before = preview.revision();
        upload(1, HEADINGS, "text | other | Otra | Other | | | |");
        assertThat(preview.revision()).isEqualTo(before);
        assertThat(question("n").shown().label()).isEqualTo("Personas");
    }

    @Test
    void aPageIsToldOfAQuestionWhatItWouldBeDrawnFrom() {
        answer("n", "6");
        preview.addRow("rows", RowId.ROOT, FIRST);
        List<Changes.Element> told = changes(0).elements();
        assertThat(told).filteredOn(element -> element.question() != null).hasSizeGreaterThan(2);
        for (Changes.Element element : told) {
            if (element.question() != null) {
                assertThat(question(element.key()).shown()).isEqualTo(element.question());
            }
        }
    }

    private void upload(int upload, String... survey) {
        preview.bringUpToDate(new Trial(upload, Workbooks.compiledText(workbook(survey))));
    }

    private void answer(String key, @Nullable String typed) {
        preview.answer(AnswerKey.parse(key), typed, new AccountId(1), Instant.EPOCH);
    }

    private QuestionView question(String key) {
        return (QuestionView) painter().item(AnswerKey.parse(key));
    }

    private List<String> titles() {
        RepeatView repeat = (RepeatView) painter().item(AnswerKey.of("rows"));
        return repeat.rows().stream().map(ItemView.RowView::title).toList();
    }

    private Painter painter() {
        return new Painter(preview, words(), RowId.ROOT);
    }

    private Changes changes(long since) {
        return new ChangesWriter(preview, words()).changes(since, "s");
    }

    private DraftWords words() {
        return new DraftWords(preview, Language.ES, Instant.EPOCH);
    }
}
