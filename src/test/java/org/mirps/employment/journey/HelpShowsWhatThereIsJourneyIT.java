package org.mirps.employment.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mirps.employment.shared.Language;

/**
 * Takes the pictures of the guides anew and holds them against those in docs/help/images. Where a page has come to look otherwise, the
 * pictures are replaced by {@code mvn verify -Dit.test=HelpShowsWhatThereIsJourneyIT -Dhelp.pictures=replace}.
 */
class HelpShowsWhatThereIsJourneyIT extends Journey {

    private static final Path PICTURES = Path.of("docs/help/images");
    private static final boolean REPLACING = "replace".equals(System.getProperty("help.pictures"));
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 640;

    /** Small enough that only what is laid out otherwise differs, not a count or a date. */
    private static final int THUMB = 24;

    /** Of 255. */
    private static final double SAME = 12;

    @BeforeAll
    static void hondurasMayChangeItsAnswersAgain() {
        Contributions.giveBack("HN");
    }

    @ParameterizedTest(name = "{0} in {3}")
    @MethodSource("pictures")
    void aPictureShowsThePageAsItIs(String name, String who, String address, Language language) throws IOException {
        var visitor = visitor(WIDTH, language).signIn(who);
        visitor.page().setViewportSize(WIDTH, HEIGHT);
        visitor.open(address.replace("{hn}", Long.toString(Contributions.idOf("HN")))
                .replace("{bz}", Long.toString(Contributions.idOf("BZ"))));
        visitor.page().locator("h1").first().waitFor();
        if (name.equals("slide")) {
            visitor.page().keyboard().press("ArrowRight");
            visitor.page().keyboard().press("ArrowRight");
        }
        if (address.contains("#")) {
            visitor.page().locator(address.substring(address.indexOf('#'))).scrollIntoViewIfNeeded();
        }
        byte[] now = visitor.page().screenshot(new ScreenshotOptions().setFullPage(false));
        Path kept = PICTURES.resolve(language.code() + "-" + name + ".png");
        if (REPLACING) {
            Files.write(kept, now);
        }
        assertThat(difference(now, Files.readAllBytes(kept)))
                .as("%s against the page as it is: take it anew with -Dhelp.pictures=replace", kept)
                .isLessThan(SAME);
    }

    /** Mean difference of the grey values of two pictures, seen from far away; 0 to 255. */
    private static double difference(byte[] one, byte[] other) throws IOException {
        int[] first = thumb(one);
        int[] second = thumb(other);
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += Math.abs(first[i] - second[i]);
        }
        return sum / first.length;
    }

    private static int[] thumb(byte[] png) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        var small = new BufferedImage(THUMB, THUMB, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture.getScaledInstance(THUMB, THUMB, java.awt.Image.SCALE_AREA_AVERAGING), 0, 0, null);
        graphics.dispose();
        return small.getRaster().getPixels(0, 0, THUMB, THUMB, (int[]) null);
    }

    static Stream<Arguments> pictures() {
        return Arrays.stream(Language.values())
                .flatMap(language -> Stream.of(
                        Arguments.of("overview", "focal.hn", "contributions/overview.xhtml?id={hn}", language),
                        Arguments.of(
                                "section",
                                "contributor.hn",
                                "contributions/section.xhtml?id={hn}&section=statistics#q-seekers_total",
                                language),
                        Arguments.of("signoff", "focal.hn", "contributions/signoff.xhtml?id={hn}", language),
                        Arguments.of(
                                "board", "coordinator", "rounds/board.xhtml?round=sne-2025#boardCaption", language),
                        Arguments.of(
                                "snapshot", "coordinator", "contributions/snapshot.xhtml?id={bz}&number=1", language),
                        Arguments.of("consolidation", "analyst", "consolidation/round.xhtml?round=sne-2025", language),
                        Arguments.of("tokens", "analyst", "account/tokens.xhtml", language),
                        Arguments.of("accounts", "administrator", "admin/accounts.xhtml", language),
                        Arguments.of("session", "presenter", "session/round.xhtml?round=sne-2025", language),
                        Arguments.of("slide", "presenter", "session/show.xhtml?round=sne-2025", language)));
    }
}
