package org.mirps.employment.presentation.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** WCAG 2.2, 1.4.3: what is written in a cell is read on every shade. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void whatIsWrittenOnAShadeCanBeRead(int classes) {
        List<Fill> shades =
                IntStream.range(0, classes).mapToObj(i -> Ink.heat(i, classes)).toList();
        assertThat(shades)
                .allSatisfy(shade ->
                        assertThat(contrast(shade.colour(), Ink.on(shade))).isGreaterThanOrEqualTo(4.5));
        assertThat(shades.stream().distinct()).hasSize(Math.min(classes, Ink.HEAT.size()));
        assertThat(contrast(Ink.PAPER, Ink.SOFT)).isGreaterThanOrEqualTo(4.5);
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    @Test
    void aScaleGoesFromDarkToPale() {
        assertThat(Ink.scale(0, 4).colour()).isEqualTo(Ink.SCALE.get(0));
        assertThat(Ink.scale(3, 4).colour()).isEqualTo(Ink.SCALE.get(4));
        assertThat(Ink.scale(0, 1).colour()).isEqualTo(Ink.SCALE.get(0));
    }
}
