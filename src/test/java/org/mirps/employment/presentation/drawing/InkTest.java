package org.mirps.employment.presentation.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A drawing leaves the page, so it knows its colours by value: they are those of the pages. */
class InkTest {

    @Test
    void coloursAreThoseOfThePages() throws IOException {
        String tokens = Files.readString(Path.of("src/main/styles/app/1-tokens.css"));

        assertThat(tokens)
                .contains("--ink: " + Ink.TEXT + ";")
                .contains("--ink-soft: " + Ink.SOFT + ";")
                .contains("--wash: " + Ink.WASH + ";")
                .contains("--line: " + Ink.LINE + ";")
                .contains("--line-strong: " + Ink.LINE_STRONG + ";");
        for (int i = 0; i < Ink.SERIES.size(); i++) {
            assertThat(tokens).contains("--chart-" + (i + 1) + ": " + Ink.SERIES.get(i) + ";");
        }
    }

    @Test
    void aScaleGoesFromDarkToPale() {
        assertThat(Ink.scale(0, 4).colour()).isEqualTo(Ink.SCALE.get(0));
        assertThat(Ink.scale(3, 4).colour()).isEqualTo(Ink.SCALE.get(4));
        assertThat(Ink.scale(0, 1).colour()).isEqualTo(Ink.SCALE.get(0));
    }
}
