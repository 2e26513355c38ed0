package org.mirps.employment.form.xlsform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mirps.employment.testing.Workbooks.read;
import static org.mirps.employment.testing.Workbooks.settings;
import static org.mirps.employment.testing.Workbooks.sheet;
import static org.mirps.employment.testing.Workbooks.workbook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mirps.employment.form.FormProblem;
import org.mirps.employment.form.FormReader.Reading;
import org.mirps.employment.form.workbook.Fault;
import org.mirps.employment.testing.Workbooks;

/** Each fault is found, alone, and at its place: {@code code@sheet:row:column}. Rows of the survey begin in line 3. */
class WorkbookFaultsTest {

    private static final String PLAIN = "type | name | label::es | label::en";

    @Test
    void aSoundWorkbookHasNoProblem() {
        assertThat(found(workbook(PLAIN, "text | a | Uno | One"))).isEmpty();
    }

    // The file

    @Test
    void anEmptyFileIsNotATable() {
        assertThat(found("")).containsExactly("not-a-table@:0:");
        assertThat(found("# Only words\n\nNo table.")).containsExactly("not-a-table@:0:");
    }

    @Test
    void anotherFormatIsNotRead() {
        Reading reading = Workbooks.read("form.docx", new byte[] {'P', 'K', 3, 4});
        assertThat(places(reading)).containsExactly("unsupported-format@:0:");
    }

    @Test
    void latin1IsNotUtf8() {
        byte[] bytes = workbook(PLAIN, "text | a | Año | Year").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(places(Workbooks.read("form.md", bytes))).containsExactly("not-utf8@:0:");
    }

    @Test
    void aHugeFileIsTooLarge() {
        assertThat(places(Workbooks.read("form.md", new byte[5_000_001]))).containsExactly("too-large@:0:");
    }

    @Test
    void aNameIsTooLargeAlsoForWhatIsAddedToIt() {
        assertThat(found(workbook(PLAIN, "text | " + "a".repeat(100) + " | Uno | One")))
                .isEmpty();
        assertThat(found(workbook(PLAIN, "text | " + "a".repeat(101) + " | Uno | One")))
                .containsExactly("too-large@survey:3:name");
        assertThat(found(workbook(PLAIN, "select_one fruit or_other | " + "a".repeat(95) + " | Uno | One")))
                .contains("too-large@survey:3:name");
    }

    @Test
    void settingsAreTooLarge() {
        String survey = sheet("survey", PLAIN, "text | a | Uno | One");
        String headings = "form_title | title_en | form_id | version";
        String row = String.join(" | ", "t".repeat(301), "t".repeat(301), "f".repeat(101), "v".repeat(101));
        assertThat(found(survey + sheet("settings", headings, row)))
                .contains(
                        "too-large@settings:6:form_title",
                        "too-large@settings:6:title_en",
                        "too-large@settings:6:form_id",
                        "too-large@settings:6:version");
    }

    @Test
    void aDefaultMayBeAChoiceThatALaterQuestionAdds() {
        assertThat(found(workbook(
                        PLAIN + " | default",
                        "select_one fruit | a | Uno | One | other",
                        "select_one fruit or_other | b | Dos | Two | ")))
                .containsExactly("or-other-words@survey:4:type");
    }

    @Test
    void aVeryLongExpressionIsTooLarge() {
        String sum = "1" + " + 1".repeat(2000);
        assertThat(found(workbook("type | name | calculation", "calculate | a | " + sum)))
                .contains("too-large@survey:3:calculation");
    }

    @Test
    void groupsWithinTwentyGroupsAreTooLarge() {
        String[] rows = new String[44];
        rows[0] = PLAIN;
        for (int i = 1; i <= 21; i++) {
            rows[i] = "begin_group | g" + i + " | G | G";
            rows[44 - i] = "end_group | | |";
        }
        rows[22] = "text | a | Uno | One";
        assertThat(found(workbook(rows))).containsExactly("too-large@survey:23:type");
    }

    @Test
    void aControlCharacterIsInvalid() {
        assertThat(found(workbook(PLAIN, "text | a | Uno\u0001 | One"))).containsExactly("invalid-character@survey:3:");
    }

    @Test
    void aRowWithoutClosingPipeIsReported() {
        String text = workbook(PLAIN, "text | a | Uno | One").replace("Uno | One |", "Uno | One");
        assertThat(found(text)).containsExactly("unclosed-row@survey:3:");
    }

    // Sheets and columns

    @Test
    void aSurveyIsNeeded() {
        assertThat(found(settings())).contains("missing-sheet@survey:0:");
    }

    @Test
    void settingsAreNeeded() {
        assertThat(found(sheet("survey", PLAIN, "text | a | Uno | One"))).containsExactly("missing-sheet@settings:0:");
    }

    @Test
    void aSheetTwiceIsReported() {
        assertThat(found(workbook(PLAIN, "text | a | Uno | One") + settings()))
                .contains("duplicate-sheet@settings:12:");
    }

    @Test
    void sheetsOfEntitiesAreRefused() {
        assertThat(found(workbook(PLAIN, "text | a | Uno | One") + sheet("entities", "x | y", "1 | 2")))
                .containsExactly("unsupported-sheet@entities:12:");
    }

    @Test
    void anUnknownSheetIsAWarning() {
        Reading reading = read(workbook(PLAIN, "text | a | Uno | One") + sheet("notes", "x", "1"));
        assertThat(places(reading)).containsExactly("unknown-sheet@notes:12:");
        assertThat(reading.form()).isPresent();
    }

    @Test
    void aSurveyWithoutNamesLacksAColumn() {
        assertThat(found(workbook("type | label::es | label::en", "text | Uno | One")))
                .contains("missing-column@survey:2:name");
    }

    @Test
    void aColumnTwiceIsReported() {
        assertThat(found(workbook(PLAIN + " | type", "text | a | Uno | One | text")))
                .containsExactly("duplicate-column@survey:2:type");
    }

    @Test
    void anUnknownColumnIsAWarning() {
        Reading reading = read(workbook(PLAIN + " | lable", "text | a | Uno | One | x"));
        assertThat(places(reading)).containsExactly("unknown-column@survey:2:lable");
        assertThat(reading.form()).isPresent();
    }

    @Test
    void anUnsupportedColumnIsRefusedWhereItIsFilled() {
        assertThat(found(workbook(PLAIN + " | trigger", "text | a | Uno | One | ", "text | b | Dos | Two | ${a}")))
                .containsExactly("unsupported-column@survey:4:trigger");
        assertThat(found(workbook(PLAIN + " | media::image", "text | a | Uno | One | x.png")))
                .containsExactly("unsupported-column@survey:3:media::image");
    }

    @Test
    void aColumnThatSaysNothingAboutItsRowIsRefused() {
        assertThat(found(workbook(
                        PLAIN + " | required | repeat_count | choice_filter | warning",
                        "begin_group | g | G | G | yes | 2",
                        "text | a | Uno | One | | 2 | true() | yes",
                        "end_group")))
                .containsExactly(
                        "unsupported-column@survey:3:repeat_count",
                        "unsupported-column@survey:3:required",
                        "unsupported-column@survey:4:choice_filter",
                        "unsupported-column@survey:4:repeat_count",
                        "unsupported-column@survey:4:warning");
    }

    @Test
    void aThirdLanguageIsAWarning() {
        assertThat(found(workbook(PLAIN + " | label::Français (fr)", "text | a | Uno | One | Un")))
                .containsExactly("unknown-language@survey:2:label::Français (fr)");
    }

    @Test
    void textBeyondTheColumnsIsReported() {
        assertThat(found(workbook(PLAIN, "text | a | Uno | One | two"))).containsExactly("stray-cell@survey:3:");
    }

    @Test
    void aRowThatBeginsInTheFirstCellIsReported() {
        String text = workbook(PLAIN, "text | a | Uno | One").replace("| | text", "| text");
        assertThat(found(text)).contains("stray-cell@survey:3:");
    }

    // Settings

    @Test
    void aFormNeedsAnId() {
        assertThat(found(withSettings("form_id | version", " | 1")))
                .containsExactly("missing-form-id@settings:6:form_id");
    }

    @Test
    void aFormIdIsOneWord() {
        assertThat(found(withSettings("form_id | version", "my form | 1")))
                .containsExactly("invalid-form-id@settings:6:form_id");
    }

    @Test
    void aFormNeedsAVersion() {
        assertThat(found(withSettings("form_id | version", "test | ")))
                .containsExactly("missing-version@settings:6:version");
    }

    @Test
    void aVersionMustFitItsColumn() {
        assertThat(found(withSettings("form_id | version", "test | versión 2")))
                .containsExactly("invalid-version@settings:6:version");
        assertThat(found(withSettings("form_id | version", "test | " + "1".repeat(41))))
                .containsExactly("too-large@settings:6:version");
        assertThat(found(withSettings("form_id | version", "test | " + "1".repeat(40))))
                .isEmpty();
    }

    @Test
    void anUnfinishedExpressionIsDescribedWithoutNamesOfClasses() {
        assertThat(Workbooks.read(workbook(PLAIN + " | constraint", "integer | n | Uno | One | . >="))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().en())
                        .doesNotContain("org.")
                        .contains("missing"));
    }

    @Test
    void aTitleMustFitItsColumn() {
        assertThat(found(withSettings("form_id | version | form_title", "test | 1 | " + "t".repeat(301))))
                .containsExactly("too-large@settings:6:form_title");
    }

    @Test
    void aNameMustFitItsColumn() {
        assertThat(found(workbook(PLAIN, "text | " + "n".repeat(101) + " | Uno | One")))
                .containsExactly("too-large@survey:3:name");
    }

    @Test
    void encryptionIsRefused() {
        assertThat(found(withSettings("form_id | version | public_key", "test | 1 | MIIB")))
                .containsExactly("unsupported-setting@settings:6:public_key");
    }

    // Rows

    @Test
    void aRowNeedsAType() {
        assertThat(found(workbook(PLAIN, " | a | Uno | One"))).containsExactly("missing-type@survey:3:type");
    }

    @Test
    void anUnknownTypeIsReported() {
        assertThat(found(workbook(PLAIN, "txt | a | Uno | One"))).containsExactly("unknown-type@survey:3:type");
    }

    @Test
    void typesOfDevicesAndFilesAreRefused() {
        for (String type : List.of(
                "geopoint",
                "audio",
                "video",
                "barcode",
                "audit",
                "background-audio",
                "select_one_from_file list.csv",
                "select_one_external fruit")) {
            assertThat(found(workbook(PLAIN, type + " | a | Uno | One")))
                    .as(type)
                    .containsExactly("unsupported-type@survey:3:type");
        }
    }

    @Test
    void aQuestionNeedsAName() {
        assertThat(found(workbook(PLAIN, "text |  | Uno | One"))).containsExactly("missing-name@survey:3:name");
    }

    @Test
    void aNameIsOnePlainWord() {
        for (String name : List.of("1st", "número", "a b", "meta")) {
            assertThat(found(workbook(PLAIN, "text | " + name + " | Uno | One")))
                    .as(name)
                    .containsExactly("invalid-name@survey:3:name");
        }
    }

    @Test
    void aNameIsUsedOnceInTheWholeForm() {
        assertThat(found(workbook(
                        PLAIN,
                        "text | a | Uno | One",
                        "begin_group | g | G | G",
                        "text | a | Uno | One",
                        "end_group | | |")))
                .containsExactly("duplicate-name@survey:5:name");
    }

    @Test
    void namesThatAreAddedToTheFormAreTaken() {
        assertThat(found(workbook(
                        PLAIN + " | repeat_count",
                        "select_one fruit or_other | a | Uno | One",
                        "text | a_other | Dos | Two",
                        "begin_repeat | r | R | R | 1 + 1",
                        "text | r_count | Tres | Three",
                        "end_repeat")))
                .containsExactly(
                        "or-other-words@survey:3:type", "duplicate-name@survey:4:name", "duplicate-name@survey:6:name");
    }

    @Test
    void aQuestionNeedsALabel() {
        assertThat(found(workbook(PLAIN, "text | a |  | "))).containsExactly("missing-label@survey:3:label::es");
    }

    @Test
    void aMissingTranslationIsAWarning() {
        Reading reading = read(workbook(PLAIN, "text | a | Uno | "));
        assertThat(places(reading)).containsExactly("missing-translation@survey:3:label::en");
        assertThat(reading.form()).isPresent();
    }

    @Test
    void aMissingLanguageIsOneWarning() {
        assertThat(found(workbook("type | name | label::es", "text | a | Uno", "text | b | Dos")))
                .containsExactly("missing-translation@survey:2:label::en");
    }

    @Test
    void aCalculationNeedsAFormula() {
        assertThat(found(workbook(PLAIN, "calculate | a | | ")))
                .containsExactly("missing-calculation@survey:3:calculation");
    }

    @Test
    void aGroupThatIsNeverClosedIsReported() {
        assertThat(found(workbook(PLAIN, "begin_group | g | G | G", "text | a | Uno | One")))
                .containsExactly("unbalanced-begin@survey:3:type");
    }

    @Test
    void anEndWithoutBeginningIsReported() {
        assertThat(found(workbook(PLAIN, "text | a | Uno | One", "end_group | | | ")))
                .containsExactly("unbalanced-end@survey:4:type");
    }

    @Test
    void aRepeatIsNotClosedByTheEndOfAGroup() {
        assertThat(found(workbook(PLAIN, "begin_repeat | r | R | R", "text | a | Uno | One", "end_group | | | ")))
                .containsExactly("unbalanced-begin@survey:3:type", "unbalanced-end@survey:5:type");
    }

    @Test
    void parametersAreForRangesOnly() {
        assertThat(found(workbook(
                        PLAIN + " | parameters",
                        "range | a | Uno | One | start=0 end=10 step=2",
                        "text | b | Dos | Two | rows=5",
                        "range | c | Tres | Three | start=10 end=0")))
                .containsExactly(
                        "unsupported-parameters@survey:4:parameters", "unsupported-parameters@survey:5:parameters");
    }

    @Test
    void aDefaultFitsItsType() {
        assertThat(found(workbook(
                        PLAIN + " | default",
                        "integer | a | Uno | One | many",
                        "date | b | Dos | Two | 31/01/2025",
                        "select_one fruit | c | Tres | Three | pear",
                        "select_multiple fruit | d | Cuatro | Four | apple lemon",
                        "date | e | Cinco | Five | today()")))
                .containsExactly(
                        "bad-default@survey:3:default", "bad-default@survey:4:default", "bad-default@survey:5:default");
    }

    @Test
    void aPrefillHasAKnownSource() {
        assertThat(found(workbook(PLAIN + " | prefill", "text | a | Uno | One | moon")))
                .containsExactly("unknown-prefill@survey:3:prefill");
    }

    @Test
    void aToleranceIsAPercentageAboveZero() {
        String heading = PLAIN + " | tolerance";
        assertThat(found(workbook(heading, "integer | a | Uno | One | 25"))).isEmpty();
        assertThat(found(workbook(heading, "decimal | a | Uno | One | 12.5 %"))).isEmpty();
        for (String bad : new String[] {"0", "-5", "much", "0.0", "25 30", "1e3", "∞"}) {
            assertThat(found(workbook(heading, "integer | a | Uno | One | " + bad)))
                    .as(bad)
                    .containsExactly("invalid-tolerance@survey:3:tolerance");
        }
    }

    @Test
    void onlyNumbersThatPeopleTypeHaveATolerance() {
        String heading = PLAIN + " | calculation | tolerance";
        assertThat(found(workbook(heading, "text | a | Uno | One | | 25")))
                .containsExactly("unsupported-column@survey:3:tolerance");
        assertThat(found(workbook(heading, "calculate | a | Uno | One | 1 + 1 | 25")))
                .containsExactly("unsupported-column@survey:3:tolerance");
    }

    @Test
    void anUnknownAppearanceIsAWarning() {
        Reading reading = read(workbook(PLAIN + " | appearance", "text | a | Uno | One | w4 sparkling"));
        assertThat(places(reading)).containsExactly("unknown-appearance@survey:3:appearance");
        assertThat(reading.form()).isPresent();
    }

    @Test
    void anAppearanceThatAsksSomethingElseIsRefused() {
        String heading = PLAIN + " | appearance";
        assertThat(found(workbook(
                        heading,
                        "date | a | Uno | One | month-year",
                        "date | b | Dos | Two | w4 year",
                        "select_one fruit | c | Tres | Three | minimal search('fruits', 'contains', 'name', ${b})",
                        "begin_group | g | G | G | table-list grid",
                        "select_one fruit | d | Cuatro | Four | label",
                        "select_one fruit | e | Cinco | Five | list-nolabel",
                        "end_group | | | | ")))
                .containsExactlyInAnyOrder(
                        "unsupported-appearance@survey:3:appearance",
                        "unsupported-appearance@survey:4:appearance",
                        "unsupported-appearance@survey:5:appearance",
                        "unsupported-appearance@survey:7:appearance",
                        "unsupported-appearance@survey:8:appearance");
    }

    @Test
    void aRankIsRefusedForItWouldBeDrawnAsTicks() {
        assertThat(found(workbook(PLAIN, "rank fruit | a | Uno | One")))
                .containsExactly("unsupported-type@survey:3:type");
        assertThat(found(workbook(PLAIN, "rank from fruit | a | Uno | One")))
                .containsExactly("unsupported-type@survey:3:type");
    }

    @Test
    void aRowThatIsDisabledIsNotThere() {
        Reading reading = read(workbook(
                PLAIN + " | disabled",
                "text | a | Uno | One | no",
                "text | b | Dos | Two | yes",
                "text | b | Dos | Two | ",
                "text | c | Tres | Three | TRUE"));
        assertThat(places(reading)).isEmpty();
        assertThat(reading.form().orElseThrow().definition().places().keySet()).containsExactly("a", "b");
    }

    @Test
    void whetherARowIsDisabledHasToBeClear() {
        assertThat(found(workbook(PLAIN + " | disabled", "text | a | Uno | One | later")))
                .containsExactly("disabled-unclear@survey:3:disabled");
    }

    @Test
    void anExpressionAmongWordsIsRefusedAndProseIsNot() {
        assertThat(
                        found(
                                workbook(
                                        PLAIN,
                                        "select_one fruit | a | Uno | One",
                                        "note | b | Eligió instance('fruit')/root/item[name = ${a}]/label | For instance (see below) | ")))
                .containsExactly("unsupported-function@survey:4:label::es");
    }

    // Choices

    @Test
    void aChoiceDoesNotSayWhatWasAnswered() {
        String form = sheet("survey", PLAIN, "text | who | Quién | Who", "select_one yn | ok | ¿Así? | Right?")
                + sheet(
                        "choices",
                        "list_name | name | label::es | label::en",
                        "yn | y | Sí, ${who} | Yes, ${gone}",
                        "yn | n | No | No instance('yn')/root/item[1]/name")
                + settings();
        assertThat(found(form))
                .containsExactlyInAnyOrder(
                        "reference-in-choice@choices:7:label::es",
                        "reference-in-choice@choices:7:label::en",
                        "reference-in-choice@choices:8:label::en");
    }

    @Test
    void anUnknownListIsReported() {
        assertThat(found(workbook(PLAIN, "select_one fruits | a | Uno | One")))
                .containsExactly("unknown-list@survey:3:type");
    }

    @Test
    void selectsNeedTheSheetOfChoices() {
        assertThat(found(sheet("survey", PLAIN, "select_one fruit | a | Uno | One") + settings()))
                .containsExactly("missing-sheet@choices:0:", "unknown-list@survey:3:type");
    }

    @Test
    void aChoiceNeedsAListANameAndALabel() {
        assertThat(found(withChoices(" | x | X | X", "l |  | X | X", "l | y |  | ")))
                .containsExactly(
                        "missing-list-name@choices:6:list_name",
                        "missing-choice-name@choices:7:name",
                        "missing-label@choices:8:label::es");
    }

    @Test
    void aChoiceNameHasNoSpaces() {
        assertThat(found(withChoices("l | a b | X | X"))).containsExactly("invalid-choice-name@choices:6:name");
    }

    @Test
    void aChoiceTwiceIsReported() {
        assertThat(found(withChoices("l | a | X | X", "m | a | X | X", "l | a | Y | Y")))
                .containsExactly("duplicate-choice@choices:8:name");
    }

    @Test
    void orOtherDoesNotGoWithAFilter() {
        assertThat(found(workbook(
                        PLAIN + " | choice_filter", "select_one fruit or_other | a | Uno | One | colour = 'red'")))
                .containsExactly("or-other-with-filter@survey:3:choice_filter", "or-other-words@survey:3:type");
    }

    @Test
    void aPatternThatMayTakeForEverIsWarnedOf() {
        for (String slow : List.of("(.*,){25}P", "(a+)+b", "((x*)y)*", "([a-z]+,)+", "(\\d+){2,}")) {
            assertThat(found(workbook(PLAIN + " | constraint", "text | a | Uno | One | regex(., '" + slow + "')")))
                    .as(slow)
                    .containsExactly("slow-pattern@survey:3:constraint");
        }
        for (String quick :
                List.of("[A-Z]{3}-[0-9]+", "(ab)+", "(a+)b", "\\(+a\\)+", "[(a*)*]", "([0-9]{4})-([0-9]{2})")) {
            assertThat(found(workbook(PLAIN + " | constraint", "text | a | Uno | One | regex(., '" + quick + "')")))
                    .as(quick)
                    .isEmpty();
        }
    }

    @Test
    void everyFaultSpeaksBothLanguages() {
        for (Fault fault : Fault.values()) {
            FormProblem problem =
                    new FormProblem("", 0, "", fault.severity(), fault.code(), fault.message("A", "B", "C"));
            assertThat(problem.code()).matches("[a-z0-9-]+");
            assertThat(problem.message().es())
                    .isNotBlank()
                    .doesNotContain("{0}")
                    .isNotEqualTo(problem.message().en());
            assertThat(problem.message().en()).isNotBlank().doesNotContain("{0}");
        }
    }

    private static String withSettings(String... rows) {
        return sheet("survey", PLAIN, "text | a | Uno | One") + sheet("settings", rows);
    }

    private static String withChoices(String... rows) {
        String[] all = new String[rows.length + 1];
        all[0] = "list_name | name | label::es | label::en";
        System.arraycopy(rows, 0, all, 1, rows.length);
        return sheet("survey", PLAIN, "text | a | Uno | One") + sheet("choices", all) + settings();
    }

    private static List<String> found(String markdown) {
        return places(read(markdown));
    }

    private static List<String> places(Reading reading) {
        return reading.problems().stream()
                .map(problem -> problem.code() + "@" + problem.sheet() + ":" + problem.row() + ":" + problem.column())
                .toList();
    }
}
