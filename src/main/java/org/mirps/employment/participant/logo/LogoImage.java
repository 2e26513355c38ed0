package org.mirps.employment.participant.logo;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A logo as it is kept: a PNG that was drawn anew from the dots of what was uploaded, so that nothing else of that file is left, and made
 * smaller where it is larger than anything shows it.
 */
final class LogoImage {

    /** Of a file that is uploaded. */
    static final int MOST_KILOBYTES = 200;

    /** Of a side of it, in dots: what a small file may unpack to. */
    static final int LONGEST_SIDE = 4_000;

    /** As kept, in dots: twice as large as it is shown, for screens that are finer. */
    static final int WIDEST = 480;

    static final int TALLEST = 240;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private LogoImage() {}

    /** @param width @param height of the picture, in dots */
    record Drawn(byte[] png, int width, int height) {}

    /**
     * @param uploaded a PNG or JPEG, whatever its name
     * @throws LogoNotPossible if it is none that can be taken
     */
    static Drawn of(byte[] uploaded) {
        if (uploaded.length > MOST_KILOBYTES * 1024) {
            throw LogoNotPossible.tooLarge(MOST_KILOBYTES);
        }
        BufferedImage picture = smaller(read(uploaded, format(uploaded).orElseThrow(LogoNotPossible::ofAnotherKind)));
        return new Drawn(written(picture), picture.getWidth(), picture.getHeight());
    }

    /** By its first bytes. */
    private static Optional<String> format(byte[] content) {
        return begins(content, PNG)
                ? Optional.of("png")
                : begins(content, JPEG) ? Optional.of("jpeg") : Optional.empty();
    }

    private static boolean begins(byte[] content, byte[] signature) {
        return content.length > signature.length
                && Arrays.equals(content, 0, signature.length, signature, 0, signature.length);
    }

    private static BufferedImage read(byte[] content, String format) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in, true, true);
            if (Math.max(reader.getWidth(0), reader.getHeight(0)) > LONGEST_SIDE) {
                throw LogoNotPossible.tooWide(LONGEST_SIDE);
            }
            return reader.read(0);
        } catch (IOException | RuntimeException unreadable) {
            if (unreadable instanceof LogoNotPossible refused) {
                throw refused;
            }
            // Readers of the platform answer broken files by exceptions of many kinds.
            throw LogoNotPossible.damaged();
        } finally {
            reader.dispose();
        }
    }

    /** By halves first, so that no line is lost on the way. */
    private static BufferedImage smaller(BufferedImage picture) {
        double part =
                Math.min(1, Math.min((double) WIDEST / picture.getWidth(), (double) TALLEST / picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * part));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * part));
        BufferedImage drawn = picture;
        while (drawn.getWidth() > 2 * width && drawn.getHeight() > 2 * height) {
            drawn = scaled(drawn, drawn.getWidth() / 2, drawn.getHeight() / 2);
        }
        return scaled(drawn, width, height);
    }

    private static BufferedImage scaled(BufferedImage picture, int width, int height) {
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] written(BufferedImage picture) {
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            ImageIO.write(picture, "png", stream);
        } catch (IOException e) {
            throw new IllegalStateException("Memory does not fail", e);
        }
        return out.toByteArray();
    }
}
