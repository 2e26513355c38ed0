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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Paints a scene, for pictures and for pages of files: letters as the outlines of our font, so that no other fonts are needed. */
public final class ScenePainter {

    private static final int TILE = 4;

    private ScenePainter() {}

    /** In pixels of the scene. */
    public static void paint(Scene scene, Graphics2D to) {
        for (Mark shape : scene.shapes()) {
            paint(to, shape);
        }
    }

    private static void paint(Graphics2D to, Mark shape) {
        if (shape instanceof Mark.Rect it) {
            Rectangle2D place = new Rectangle2D.Double(it.x(), it.y(), it.width(), it.height());
            area(to, place, it.fill(), it.stroke(), it.dashed());
        } else if (shape instanceof Mark.Line it) {
            to.setColor(Color.decode(it.colour()));
            to.setStroke(new BasicStroke((float) it.width()));
            to.draw(new Line2D.Double(it.x1(), it.y1(), it.x2(), it.y2()));
        } else if (shape instanceof Mark.Dot it) {
            double size = it.radius() * 2;
            Ellipse2D place = new Ellipse2D.Double(it.x() - it.radius(), it.y() - it.radius(), size, size);
            area(to, place, it.fill(), it.stroke(), false);
        } else if (shape instanceof Mark.Area it) {
            area(to, path(it.rings()), it.fill(), it.stroke(), false);
        } else {
            text(to, (Mark.Text) shape);
        }
    }

    private static void area(Graphics2D to, Shape area, Fill fill, @Nullable String stroke, boolean dashed) {
        to.setPaint(paint(fill));
        to.fill(area);
        if (stroke != null) {
            to.setColor(Color.decode(stroke));
            to.setStroke(
                    dashed
                            ? new BasicStroke(
                                    1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {4, 3}, 0)
                            : new BasicStroke(1));
            to.draw(area);
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
        BufferedImage tile = new BufferedImage(8 * TILE, 8 * TILE, BufferedImage.TYPE_INT_RGB);
        Graphics2D to = tile.createGraphics();
        to.setColor(colour);
        to.fillRect(0, 0, 8 * TILE, 8 * TILE);
        to.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        to.scale(TILE, TILE);
        to.setColor(Color.decode(Ink.marks(fill)));
        to.setStroke(new BasicStroke(1.4f));
        marks(to, fill.pattern());
        to.dispose();
        return new TexturePaint(tile, new Rectangle2D.Double(0, 0, 8, 8));
    }

    private static void marks(Graphics2D to, Fill.Pattern pattern) {
        switch (pattern) {
            case NONE -> {}
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
        }
    }

    private static void text(Graphics2D to, Mark.Text it) {
        Type type = Type.of(it.bold());
        to.setColor(Color.decode(it.colour()));
        double x = it.x();
        try {
            for (int sign : it.text().codePoints().toArray()) {
                @Nullable Shape outline = type.outline(sign);
                if (outline != null) {
                    AffineTransform place = AffineTransform.getTranslateInstance(x, it.y());
                    place.scale(it.size(), -it.size());
                    to.fill(place.createTransformedShape(outline));
                }
                x += type.width(Character.toString(sign), it.size());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The font of drawings cannot be read", e);
        }
    }
}
