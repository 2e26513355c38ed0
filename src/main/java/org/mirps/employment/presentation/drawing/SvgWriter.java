package org.mirps.employment.presentation.drawing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes a scene as SVG that stands within a page or alone in a file: attributes only, for our policy refuses styles. */
public final class SvgWriter {

    private static final String FONTS = "Source Sans 3, Liberation Sans, Arial, Helvetica, sans-serif";

    private final StringBuilder out = new StringBuilder();
    private final Map<Fill, String> patterns =
            new TreeMap<>(java.util.Comparator.comparing(Fill::colour).thenComparing(Fill::pattern));
    private final Scene scene;

    private SvgWriter(Scene scene) {
        this.scene = scene;
    }

    /** @param className class of the root; empty in files */
    public static String write(Scene scene, String className) {
        return new SvgWriter(scene).write(className);
    }

    private String write(String className) {
        StringBuilder body = new StringBuilder();
        scene.shapes().forEach(shape -> shape(body, shape));
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(number(scene.width()))
                .append(' ')
                .append(number(Math.max(1, scene.height())))
                .append("\" width=\"")
                .append(number(scene.width()))
                .append("\" height=\"")
                .append(number(Math.max(1, scene.height())))
                .append("\" role=\"img\" aria-labelledby=\"")
                .append(scene.id())
                .append("-t ")
                .append(scene.id())
                .append("-d\" font-family=\"")
                .append(FONTS)
                .append('"');
        if (!className.isEmpty()) {
            out.append(" class=\"").append(className).append('"');
        }
        out.append("><title id=\"").append(scene.id()).append("-t\">").append(escaped(scene.title()));
        out.append("</title><desc id=\"").append(scene.id()).append("-d\">").append(escaped(scene.summary()));
        out.append("</desc>");
        defs();
        return out.append(body).append("</svg>").toString();
    }

    private void defs() {
        if (patterns.isEmpty()) {
            return;
        }
        out.append("<defs>");
        patterns.forEach((fill, id) -> out.append("<pattern id=\"")
                .append(id)
                .append(
                        "\" patternUnits=\"userSpaceOnUse\" width=\"8\" height=\"8\"><rect width=\"8\" height=\"8\" fill=\"")
                .append(fill.colour())
                .append("\"/>")
                .append(marks(fill))
                .append("</pattern>"));
        out.append("</defs>");
    }

    private static String marks(Fill fill) {
        String colour = Ink.marks(fill);
        String line = "<path fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"1.4\" d=\"";
        return switch (fill.pattern()) {
            case NONE -> "";
            case DOTS -> "<circle cx=\"4\" cy=\"4\" r=\"1.4\" fill=\"" + colour + "\"/>";
            case LINES -> line + "M0 4H8\"/>";
            case COLUMNS -> line + "M4 0V8\"/>";
            case GRID -> line + "M0 4H8M4 0V8\"/>";
            case DIAGONAL -> line + "M-2 6L2 10M-2 -2L10 10M6 -2L10 2\"/>";
        };
    }

    private void shape(StringBuilder to, Mark shape) {
        if (shape instanceof Mark.Rect it) {
            to.append("<rect x=\"").append(number(it.x())).append("\" y=\"").append(number(it.y()));
            to.append("\" width=\"").append(number(it.width())).append("\" height=\"");
            to.append(number(it.height()))
                    .append("\" fill=\"")
                    .append(paint(it.fill()))
                    .append('"');
            if (it.stroke() != null) {
                to.append(" stroke=\"").append(it.stroke()).append('"');
            }
            to.append(it.dashed() ? " stroke-dasharray=\"4 3\"/>" : "/>");
        } else if (shape instanceof Mark.Line it) {
            to.append("<path fill=\"none\" stroke=\"").append(it.colour()).append("\" stroke-width=\"");
            to.append(number(it.width()))
                    .append("\" d=\"M")
                    .append(number(it.x1()))
                    .append(' ');
            to.append(number(it.y1())).append('L').append(number(it.x2())).append(' ');
            to.append(number(it.y2())).append("\"/>");
        } else if (shape instanceof Mark.Dot it) {
            to.append("<circle cx=\"").append(number(it.x())).append("\" cy=\"").append(number(it.y()));
            to.append("\" r=\"")
                    .append(number(it.radius()))
                    .append("\" fill=\"")
                    .append(paint(it.fill()));
            to.append("\" stroke=\"").append(it.stroke()).append("\"/>");
        } else if (shape instanceof Mark.Area it) {
            to.append("<path fill-rule=\"evenodd\" fill=\"")
                    .append(paint(it.fill()))
                    .append("\" stroke=\"");
            to.append(it.stroke()).append("\" d=\"");
            it.rings().forEach(ring -> ring(to, ring));
            to.append("\"/>");
        } else {
            text(to, (Mark.Text) shape);
        }
    }

    private static void ring(StringBuilder to, List<Mark.Point> ring) {
        char move = 'M';
        for (Mark.Point point : ring) {
            to.append(move).append(number(point.x())).append(' ').append(number(point.y()));
            move = 'L';
        }
        to.append('Z');
    }

    private static void text(StringBuilder to, Mark.Text it) {
        to.append("<text x=\"").append(number(it.x())).append("\" y=\"").append(number(it.y()));
        to.append("\" font-size=\"").append(number(it.size())).append('"');
        if (it.bold()) {
            to.append(" font-weight=\"700\"");
        }
        to.append(" fill=\"").append(it.colour()).append("\">");
        if (!it.whole().isEmpty()) {
            to.append("<title>").append(escaped(it.whole())).append("</title>");
        }
        to.append(escaped(it.text())).append("</text>");
    }

    private String paint(Fill fill) {
        return fill.pattern() == Fill.Pattern.NONE
                ? fill.colour()
                : "url(#"
                        + patterns.computeIfAbsent(
                                fill,
                                it -> scene.id()
                                        + "-"
                                        + it.pattern().name().toLowerCase(Locale.ROOT)
                                        + it.colour().substring(1))
                        + ")";
    }

    /** With one decimal, which is finer than any screen. */
    private static String number(double number) {
        long tenths = Math.round(number * 10);
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : String.valueOf(tenths / 10.0);
    }

    /** As text of XML, without the signs that XML cannot hold. */
    private static String escaped(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> clean.append("&amp;");
                case '<' -> clean.append("&lt;");
                case '>' -> clean.append("&gt;");
                case '"' -> clean.append("&quot;");
                default -> {
                    boolean holds = sign == '\t' || sign == '\n' || sign >= 0x20 && sign != 0xFFFE && sign != 0xFFFF;
                    clean.append(holds && !(sign >= 0xD800 && sign <= 0xDFFF) ? Character.toString(sign) : " ");
                }
            }
        });
        return clean.toString();
    }
}
