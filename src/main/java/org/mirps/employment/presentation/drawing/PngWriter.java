package org.mirps.employment.presentation.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * Paints a scene as a picture, twice as large as it is on a page. Letters are painted as the outlines of our font, so that a server without
 * fonts and without a screen paints the same.
 */
public final class PngWriter {

    private static final int SCALE = 2;

    private PngWriter() {}

    public static byte[] write(Scene scene) {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(scene.width() * SCALE),
                (int) Math.ceil(Math.max(1, scene.height()) * SCALE),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D to = image.createGraphics();
        try {
            to.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            to.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            to.scale(SCALE, SCALE);
            to.setColor(Color.WHITE);
            to.fill(new Rectangle2D.Double(0, 0, scene.width(), Math.max(1, scene.height())));
            for (Mark shape : scene.shapes()) {
                paint(to, shape);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A figure cannot be painted", e);
        } finally {
            to.dispose();
        }
    }

    private static void paint(Graphics2D to, Mark shape) throws IOException {
        if (shape instanceof Mark.Rect it) {
            area(
                    to,
                    new Rectangle2D.Double(it.x(), it.y(), it.width(), it.height()),
                    it.fill(),
                    it.stroke(),
                    it.dashed());
        } else if (shape instanceof Mark.Line it) {
            to.setColor(Color.decode(it.colour()));
            to.setStroke(new BasicStroke((float) it.width()));
            to.draw(new Line2D.Double(it.x1(), it.y1(), it.x2(), it.y2()));
        } else if (shape instanceof Mark.Dot it) {
            double size = it.radius() * 2;
            area(
                    to,
                    new Ellipse2D.Double(it.x() - it.radius(), it.y() - it.radius(), size, size),
                    it.fill(),
                    it.stroke(),
                    false);
        } else if (shape instanceof Mark.Area it) {
            area(to, path(it.rings()), it.fill(), it.stroke(), false);
        } else {
            text(to, (Mark.Text) shape);
        }
    }

    private static void area(Graphics2D to, Shape shape, Fill fill, @Nullable String stroke, boolean dashed) {
        to.setPaint(paint(fill));
        to.fill(shape);
        if (stroke != null) {
            to.setColor(Color.decode(stroke));
            to.setStroke(
                    dashed
                            ? new BasicStroke(
                                    1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {4, 3}, 0)
                            : new BasicStroke(1));
            to.draw(shape);
        }
    }

    private static Path2D path(List<List<Mark.Point>> rings) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (List<Mark.Point> ring : rings) {
            for (int i = 0; i < ring.size(); i++) {
                if (i == 0) {
                    path.moveTo(ring.get(i).x(), ring.get(i).y());
                } else {
                    path.lineTo(ring.get(i).x(), ring.get(i).y());
                }
            }
            path.closePath();
        }
        return path;
    }

    /** The same tile of 8 pixels as in SVG. */
    private static Paint paint(Fill fill) {
        Color colour = Color.decode(fill.colour());
        if (fill.pattern() == Fill.Pattern.NONE) {
            return colour;
        }
        int side = 8 * SCALE;
        BufferedImage tile = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D to = tile.createGraphics();
        to.setColor(colour);
        to.fillRect(0, 0, side, side);
        to.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        to.scale(SCALE, SCALE);
        to.setColor(Color.decode(Ink.marks(fill)));
        to.setStroke(new BasicStroke(1.4f));
        switch (fill.pattern()) {
            case DOTS -> to.fill(new Ellipse2D.Double(2.6, 2.6, 2.8, 2.8));
            case LINES -> to.draw(new Line2D.Double(0, 4, 8, 4));
            case COLUMNS -> to.draw(new Line2D.Double(4, 0, 4, 8));
            case GRID -> {
                to.draw(new Line2D.Double(0, 4, 8, 4));
                to.draw(new Line2D.Double(4, 0, 4, 8));
            }
            case DIAGONAL -> {
                to.draw(new Line2D.Double(-2, 6, 2, 10));
                to.draw(new Line2D.Double(-2, -2, 10, 10));
                to.draw(new Line2D.Double(6, -2, 10, 2));
            }
            default -> throw new IllegalArgumentException(fill.pattern().name());
        }
        to.dispose();
        return new TexturePaint(tile, new Rectangle2D.Double(0, 0, 8, 8));
    }

    private static void text(Graphics2D to, Mark.Text it) throws IOException {
        Type type = Type.of(it.bold());
        to.setColor(Color.decode(it.colour()));
        double x = it.x();
        for (int character : it.text().codePoints().toArray()) {
            @Nullable Shape outline = type.outline(character);
            if (outline != null) {
                AffineTransform place = AffineTransform.getTranslateInstance(x, it.y());
                place.scale(it.size(), -it.size());
                to.fill(place.createTransformedShape(outline));
            }
            x += type.width(Character.toString(character), it.size());
        }
    }
}
