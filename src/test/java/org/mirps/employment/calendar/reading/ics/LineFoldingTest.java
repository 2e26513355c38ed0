package org.mirps.employment.calendar.reading.ics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineFoldingTest {

    @ParameterizedTest
    @ValueSource(strings = {"x", "ó", "中", "🏛"})
    void noLineIsLongerThan75OctetsAndNothingIsLost(String character) {
        String line = "SUMMARY:" + character.repeat(400) + "\r\n";
        String folded = LineFolding.fold(line + line);
        assertThat(folded.split("\r\n"))
                .allSatisfy(part ->
                        assertThat(part.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(folded.replace("\r\n ", "")).isEqualTo(line + line);
    }

    @Test
    void aLineOfExactly75OctetsIsNotFolded() {
        String line = "x".repeat(75) + "\r\n";
        assertThat(LineFolding.fold(line)).isEqualTo(line);
    }
}
