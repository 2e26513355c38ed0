package org.mirps.employment.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "Ñandú", "a\tb\nc", "👩‍👩‍👧 y más", "\u202eright to left", "العربية", "a b"})
    void textStaysAsItIs(String text) {
        assertThat(PlainText.clean(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\u0001b",
                "a\u000Bb",
                "a\u001Fb",
                "a\u007Fb",
                "a\u0085b",
                "a\uFFFEb",
                "a\uFFFFb",
                "a\uD800b",
                "a\uDC00b",
                "a\uFDD0b"
            })
    void whatIsNoTextIsDropped(String text) {
        assertThat(PlainText.clean(text)).isEqualTo("ab");
    }

    @Test
    void aLineEndsInALineFeed() {
        assertThat(PlainText.typed("a\r\nb\rc\nd")).isEqualTo("a\nb\nc\nd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u200B", "\uFEFF", "\u2060", "\u3000", " \t\n\u200B\u00A0 "})
    void whatNobodySeesIsBlank(String text) {
        assertThat(PlainText.isBlank(text)).isTrue();
        assertThat(PlainText.strip(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", ".", "\u00A0.\u200B", "👩‍👧", "0"})
    void whatSomebodySeesIsNot(String text) {
        assertThat(PlainText.isBlank(text)).isFalse();
    }

    @Test
    void whatIsInsideStays() {
        assertThat(PlainText.strip("\uFEFF a\u00A0b\u200B ")).isEqualTo("a\u00A0b");
    }

    @Test
    void whatTurnsTheDirectionEndsWithTheText() {
        assertThat(PlainText.isolated("Ana, año 1")).isEqualTo("Ana, año 1");
        assertThat(PlainText.isolated("a\u202Ebc")).isEqualTo("\u2068a\u202Ebc\u2069");
        assertThat(PlainText.isolated("\u2069\u202Ea"))
                .as("nothing in it ends it early")
                .isEqualTo("\u2068\u202Ea\u2069");
        assertThat(Texts.of("contribution", Language.EN).get("row.titled", 2, "a\u202Eb"))
                .isEqualTo("2: \u2068a\u202Eb\u2069");
    }
}
