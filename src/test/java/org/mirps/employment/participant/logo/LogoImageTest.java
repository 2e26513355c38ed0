package org.mirps.employment.participant.logo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of an uploaded picture. */
class LogoImageTest {

    private static final String SECRET = "GPS 14.6349, -90.5069 <script>alert(1)</script>";

    @Test
    void whatIsSmallKeepsItsSizeAndItsDots() throws IOException {
        BufferedImage picture = picture(120, 60);
        picture.setRGB(7, 9, 0x8000FF00);
        LogoImage.Drawn drawn = LogoImage.of(encoded(picture, "png"));
        BufferedImage kept = decoded(drawn.png());
        assertThat(drawn.width()).isEqualTo(120);
        assertThat(drawn.height()).isEqualTo(60);
        assertThat(kept.getRGB(0, 0)).isEqualTo(Color.BLUE.getRGB());
        assertThat(kept.getRGB(7, 9)).as("half transparent").isEqualTo(0x8000FF00);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void whatIsLargeIsMadeSmallerInItsProportions(String format) throws IOException {
        LogoImage.Drawn drawn = LogoImage.of(encoded(picture(1_200, 400), format));
        assertThat(drawn.width()).isEqualTo(480);
        assertThat(drawn.height()).isEqualTo(160);
        BufferedImage kept = decoded(drawn.png());
        assertThat(kept.getWidth()).isEqualTo(480);
        assertThat(new Color(kept.getRGB(240, 80)).getBlue()).isGreaterThan(240);
        assertThat(LogoImage.of(encoded(picture(100, 1_000), format)).height()).isEqualTo(240);
    }

    /** A text in the file, and another file behind it: both are read by who wants to, and none of it is a logo. */
    @Test
    void nothingElseOfTheFileRidesAlong() throws IOException {
        byte[] plain = encoded(picture(60, 60), "png");
        byte[] loaded = joined(withText(plain), SECRET.getBytes(StandardCharsets.US_ASCII));
        assertThat(latin(loaded)).contains(SECRET);
        assertThat(latin(LogoImage.of(loaded).png())).doesNotContain("GPS", "script", "tEXt");
        byte[] jpeg = encoded(picture(60, 60), "jpeg");
        assertThat(latin(LogoImage.of(joined(withComment(jpeg), SECRET.getBytes(StandardCharsets.US_ASCII)))
                        .png()))
                .doesNotContain("GPS", "script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "GIF89a and so on",
                "RIFF\0\0\0\0WEBPVP8 ",
                "%PDF-1.7",
                "PK\u0003\u0004"
            })
    void whatBeginsOtherwiseIsNoLogoWhateverItIsCalled(String content) {
        assertThat(refused(content.getBytes(StandardCharsets.ISO_8859_1))).endsWith(".kind");
    }

    @Test
    void whatIsDamagedIsSaidToBeSo() throws IOException {
        byte[] whole = encoded(picture(60, 60), "png");
        assertThat(refused(Arrays.copyOf(whole, whole.length / 2))).endsWith(".damaged");
        assertThat(refused(Arrays.copyOf(encoded(picture(60, 60), "jpeg"), 30))).endsWith(".damaged");
        byte[] noise = new byte[2_000];
        new Random(7).nextBytes(noise);
        assertThat(refused(joined(Arrays.copyOf(whole, 8), noise))).endsWith(".damaged");
    }

    /** A few bytes that say that they are a picture of a gigabyte are not unpacked. */
    @Test
    void whatWouldUnpackToFarMoreIsRefusedByWhatItSaysOfItself() throws IOException {
        byte[] huge = encoded(picture(60, 60), "png");
        ByteBuffer header = ByteBuffer.wrap(huge);
        header.putInt(16, 30_000).putInt(20, 30_000);
        var sum = new CRC32();
        sum.update(huge, 12, 17);
        header.putInt(29, (int) sum.getValue());
        assertThat(refused(huge)).endsWith(".wide");
    }

    @Test
    void twoHundredKilobytesAreTheMost() throws IOException {
        byte[] logo = encoded(picture(60, 60), "png");
        byte[] most = joined(logo, new byte[200 * 1024 - logo.length]);
        assertThat(LogoImage.of(most).width()).isEqualTo(60);
        assertThat(refused(joined(most, new byte[1]))).endsWith(".large");
    }

    private static String refused(byte[] content) {
        return catchThrowableOfType(LogoNotPossible.class, () -> LogoImage.of(content))
                .textKey();
    }

    private static BufferedImage picture(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return picture;
    }

    private static byte[] encoded(BufferedImage picture, String format) throws IOException {
        BufferedImage drawn = picture;
        if (format.equals("jpeg")) {
            drawn = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
            drawn.createGraphics().drawImage(picture, 0, 0, null);
        }
        var out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(drawn, format, out)).isTrue();
        return out.toByteArray();
    }

    private static BufferedImage decoded(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /** A tEXt chunk behind the header, which is 33 bytes long. */
    private static byte[] withText(byte[] png) {
        byte[] data = ("Comment\0" + SECRET).getBytes(StandardCharsets.ISO_8859_1);
        byte[] typed = joined("tEXt".getBytes(StandardCharsets.US_ASCII), data);
        var sum = new CRC32();
        sum.update(typed);
        byte[] chunk = joined(
                joined(ByteBuffer.allocate(4).putInt(data.length).array(), typed),
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        return joined(joined(Arrays.copyOf(png, 33), chunk), Arrays.copyOfRange(png, 33, png.length));
    }

    /** A comment behind the first two bytes. */
    private static byte[] withComment(byte[] jpeg) {
        byte[] text = SECRET.getBytes(StandardCharsets.ISO_8859_1);
        byte[] comment = joined(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (text.length + 2)}, text);
        return joined(joined(Arrays.copyOf(jpeg, 2), comment), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static String latin(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
