package org.mirps.employment.presentation.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A scene as a picture, twice as large as it is on a page. A server without fonts and without a screen paints the same. */
public final class PngWriter {

    private static final int SCALE = 2;

    private PngWriter() {}

    public static byte[] write(Scene scene) {
        double height = Math.max(1, scene.height());
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(scene.width() * SCALE), (int) Math.ceil(height * SCALE), BufferedImage.TYPE_INT_RGB);
        Graphics2D to = image.createGraphics();
        try {
            to.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            to.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            to.scale(SCALE, SCALE);
            to.setColor(Color.WHITE);
            to.fill(new Rectangle2D.Double(0, 0, scene.width(), height));
            ScenePainter.paint(scene, to);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A figure cannot be painted", e);
        } finally {
            to.dispose();
        }
    }
}
