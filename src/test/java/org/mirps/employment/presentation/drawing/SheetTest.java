package org.mirps.employment.presentation.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirps.employment.shared.Language;

/** A figure as a picture to take away. */
class SheetTest {

    static List<String> figures() {
        return List.copyOf(HardFigures.all().keySet());
    }

    @ParameterizedTest
    @MethodSource("figures")
    void itSaysWhatItShowsAndWhereItIsFrom(String name) {
        Scene sheet = sheet(name);

        assertThat(sheet.texts()).extracting(Mark.Text::text).contains("Title of " + name, "Source: a round.");
        assertThat(sheet.texts()).allMatch(text -> text.box().isWithin(sheet.width(), sheet.height()));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void aPictureIsPaintedWithoutFontsOfTheServer(String name) throws Exception {
        Scene sheet = sheet(name);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(PngWriter.write(sheet)));

        assertThat(picture.getWidth()).isEqualTo((int) sheet.width() * 2);
        assertThat(isInked(picture)).isTrue();
    }

    @Test
    void aLetterHasTheFormOfOurFont() throws Exception {
        assertThat(Type.of(false).outline('l').getBounds2D().getHeight()).isBetween(0.6, 0.8);
    }

    /** Whether the title is there, in dark letters. */
    private static boolean isInked(BufferedImage picture) {
        for (int x = 0; x < 400; x++) {
            for (int y = 50; y < 100; y++) {
                if ((picture.getRGB(x, y) & 0xff) < 60) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Scene sheet(String name) {
        return Sheet.of(
                HardFigures.figure(name, HardFigures.all().get(name)), List.of("Source: a round."), Language.EN);
    }
}
