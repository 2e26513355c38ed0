package org.mirps.employment.consolidation.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mirps.employment.shared.LocalizedText;

class VariableTest {

    @Test
    void aColumnIsWhatTheFormSays() {
        assertThat(seen("integer", "", "0", "-12").kind()).isEqualTo(ValueKind.INTEGER);
        assertThat(seen("decimal", "", "0.5").kind()).isEqualTo(ValueKind.NUMBER);
        assertThat(seen("date", "", "2025-03-31").kind()).isEqualTo(ValueKind.DATE);
        assertThat(seen("select_one", "yes = Sí | no = No", "yes").kind()).isEqualTo(ValueKind.CODE);
        assertThat(seen("select_multiple", "a = A | b = B", "a b").kind()).isEqualTo(ValueKind.CODES);
    }

    @Test
    void aKindThatOneCellDoesNotFitIsNone() {
        assertThat(seen("integer", "", "150", "1e309").kind()).isEqualTo(ValueKind.TEXT);
        assertThat(seen("calculate", "", "150", "007").kind()).isEqualTo(ValueKind.NUMBER);
        assertThat(seen("calculate", "", "150", "NA").kind()).isEqualTo(ValueKind.TEXT);
        assertThat(seen("date", "", "31/03/2025").kind()).isEqualTo(ValueKind.TEXT);
    }

    @Test
    void aCodeThatTheListHasNoMoreIsAmongTheCodes() {
        assertThat(seen("select_one", "yes = Sí | no = No", "perhaps").codes())
                .extracting(Code::code)
                .containsExactly("yes", "no", "perhaps");
        assertThat(seen("select_multiple", "a = A", "a z").codes())
                .extracting(Code::code)
                .containsExactly("a", "z");
    }

    @Test
    void codesAreReadAsTheCodebookWritesThem() {
        assertThat(Code.listed("yes = Sí \\| claro | eq = a = b", "yes = Yes \\| sure | eq = a = b"))
                .containsExactly(
                        new Code("yes", new LocalizedText("Sí | claro", "Yes | sure")),
                        new Code("eq", new LocalizedText("a = b", "a = b")));
    }

    @Test
    void widthsAreThoseOfUtf8() {
        Variable seen = seen("text", "", "año", "😀\n");
        assertThat(seen.widest()).isEqualTo("😀\n".getBytes(StandardCharsets.UTF_8).length);
        assertThat(seen.brokenLines()).isTrue();
    }

    private static Variable seen(String type, String choices, String... cells) {
        Variable described = Variable.described(
                Map.of("column", "q", "question", "q", "type", type, "choices_es", choices, "choices_en", choices));
        Variable.Seen seen = new Variable.Seen(described);
        Stream.of(cells).forEach(seen::add);
        return described.seen(seen);
    }
}
