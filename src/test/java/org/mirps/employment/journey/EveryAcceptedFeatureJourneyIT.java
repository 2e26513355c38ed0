package org.mirps.employment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mirps.employment.shared.Language;
import org.mirps.employment.testing.FormDrafts;
import org.mirps.employment.testing.RunningApp;
import org.mirps.employment.testing.TestDatabase;
import org.mirps.employment.testing.Workbooks;

/** A form with one question of each type and look that we accept, filled in the page: what is read again is what the form says. */
class EveryAcceptedFeatureJourneyIT extends Journey {

    private static final String FORM = Workbooks.workbook(
            "type | name | label::es | label::en | hint::es | hint::en | required | relevant | constraint | constraint_message::es | constraint_message::en | calculation | default | readonly | appearance | choice_filter | parameters | chart | disabled",
            "begin_group | every | Todo ${plain} | Everything ${plain} | | | | | | | | | | | | | | |",
            "text | plain | Texto | Text | Para ${plain} | For ${plain} | yes | | | | | | | | | | | |",
            "text | lines | Líneas | Lines | | | | | | | | | | | multiline w8 | | | |",
            "text | mail | Correo | Mail | | | | | | | | | | | email | | | |",
            "text | site | Sitio | Site | | | | | | | | | | | url | | | |",
            "text | fixed | Fijo | Fixed | | | | | | | | | as is | yes | | | | |",
            "text | off | Apagada | Off | | | | | | | | | | | | | | | yes",
            "integer | whole | Entero | Whole | | | | | . >= 0 | Desde cero. | From zero. | | | | | | | |",
            "integer | below | Bajo cero | Below zero | | | | | | | | | | | | | | |",
            "integer | three | Tres | Three | | | | | | | | | 3 | | | | | |",
            "decimal | part | Decimal | Decimal | | | | | . > 0 | | | | | | | | | |",
            "range | level | Nivel | Level | | | | | | | | | | | | | start=0 end=10 step=2 | |",
            "date | day | Día | Day | | | | | | | | | | | | | | |",
            "time | hour | Hora | Hour | | | | | | | | | | | | | | |",
            "dateTime | moment | Momento | Moment | | | | | | | | | | | | | | |",
            "select_one fruit | radios | Una | One | | | | | | | | | | | | | | |",
            "select_one fruit | scale | Escala | Scale | | | | | | | | | | | likert | | | |",
            "select_one fruit | list | Lista | List | | | | | | | | | | | minimal | | | |",
            "select_one fruit | filtered | Roja | Red | | | | | | | | | | | | colour = 'red' | | |",
            "select_one fruit or_other | free | Otra | Other | | | | | | | | | | | | | | |",
            "select_multiple fruit | many | Varias | Several | | | | | | | | | | | | | | |",
            "acknowledge | agreed | Leído | Read | | | | | | | | | | | | | | |",
            "file | paper | Documento | Document | | | | | | | | | | | | | | |",
            "image | photo | Foto | Photo | | | | | | | | | | | | | | |",
            "calculate | twice | El doble | Twice | | | | | | | | ${whole} * 2 | | | | | | bar |",
            "note | said | ${hour} – ${day} – ${part} – ${whole} | ${hour} – ${day} – ${part} – ${whole} | | | | ${whole} > 10 | | | | | | | | | | |",
            "hidden | secret | | | | | | | | | | | abc | | | | | |",
            "begin_repeat | rows | Filas | Rows | | | | | | | | | | | | | | |",
            "text | inner | Dentro de ${plain} | Inside ${plain} | | | | | | | | | | | | | | |",
            "end_repeat | | | | | | | | | | | | | | | | | |",
            "end_group | | | | | | | | | | | | | | | | | |");

    /** What is typed or chosen, and stands there when the page is read again. */
    private static final Map<String, String> ANSWERS = new LinkedHashMap<>();

    static {
        ANSWERS.put("plain", "Ana \u202Egnp.exe");
        ANSWERS.put("lines", "one\ntwo");
        ANSWERS.put("mail", "ana@example.org");
        ANSWERS.put("site", "https://example.org/a?b=c");
        ANSWERS.put("whole", "12500");
        ANSWERS.put("below", "-7");
        ANSWERS.put("part", "0.5");
        ANSWERS.put("level", "4");
        ANSWERS.put("day", "2025-04-02");
        ANSWERS.put("hour", "00:00");
        ANSWERS.put("moment", "2025-04-02T06:30");
        ANSWERS.put("radios", "apple");
        ANSWERS.put("scale", "cherry");
        ANSWERS.put("list", "lemon");
        ANSWERS.put("filtered", "cherry");
        ANSWERS.put("free", "other");
        ANSWERS.put("free_other", "Guava");
        ANSWERS.put("many", "apple lemon");
        ANSWERS.put("agreed", "OK");
    }

    private long draft;

    @BeforeEach
    void theFormCanBeTried() throws SQLException {
        try (var database = TestDatabase.connect(RunningApp.demo().database())) {
            draft = FormDrafts.keep(database, FORM);
        }
    }

    @AfterEach
    void theFormIsGone() throws SQLException {
        try (var database = TestDatabase.connect(RunningApp.demo().database())) {
            FormDrafts.forget(database, draft);
        }
    }

    @Test
    void everyAnswerIsReadAgainAsItWasGiven() {
        var coordinator = visitor(WIDE, Language.EN).signIn("coordinator");
        FillingPage filling = coordinator
                .open("forms/preview-section.xhtml?draft=" + draft + "&section=every")
                .filling()
                .settle();
        assertThat(filling.value("three")).isEqualTo("3");
        assertThat(filling.choices("filtered")).containsExactly("apple", "cherry");
        assertThat(filling.question("off")).hasCount(0);
        assertThat(filling.question("secret")).hasCount(0);
        keyboards(filling);

        ANSWERS.forEach(filling::answer);
        attach(filling, "paper", "nota.pdf", "application/pdf", "%PDF-1.7\n%%EOF\n");
        attach(filling, "photo", "foto.png", "image/png", "\u0089PNG\r\n\u001A\n");
        String row = filling.addRow("rows");
        filling.answer(row + "/inner", "Inside");
        coordinator.look();

        filling.reload();
        ANSWERS.forEach((key, value) ->
                assertThat(filling.value(key)).as(key).isEqualTo(key.equals("whole") ? "12,500" : value));
        assertThat(filling.value(row + "/inner")).isEqualTo("Inside");
        assertThat(filling.question("paper")).containsText("nota.pdf");
        assertThat(filling.question("photo")).containsText("foto.png");
        assertThat(filling.question("fixed")).containsText("as is");
        assertThat(filling.question("twice")).containsText("25,000");
        assertThat(filling.question("said")).containsText("00:00 – 2 April 2025 – 0.5 – 12,500");
        assertThat(filling.question("plain").locator(".question__hint"))
                .containsText("For \u2068Ana \u202Egnp.exe\u2069");
        assertThat(filling.question(row + "/inner").locator(".question__text")).containsText("Inside \u2068Ana");
        assertThat(filling.question("whole").locator(":scope > .question__error"))
                .isEmpty();
    }

    /** A phone offers a minus wherever a number below zero may be typed. */
    private static void keyboards(FillingPage filling) {
        Map.of("whole", "numeric", "below", "text", "part", "decimal", "level", "numeric")
                .forEach((key, keyboard) -> assertThat(filling.control(key)).hasAttribute("inputmode", keyboard));
    }

    private static void attach(FillingPage filling, String key, String name, String type, String content) {
        Locator input = filling.question(key).locator("input[type=file]");
        input.setInputFiles(new FilePayload(name, type, content.getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(filling.question(key)).containsText(name);
        filling.settle();
    }
}
