package org.mirps.employment.presentation.drawing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * How wide text is: by the metrics of Liberation Sans, which are those of Arial. The typeface of our pages is narrower, so that what fits here
 * fits there. Lines of text are made here too.
 */
public final class Type {

    public static final double ASCENT = 0.92;
    public static final double DESCENT = 0.24;
    public static final double LEADING = 1.25;

    /** Letters and signs of the languages that Liberation Sans writes. */
    private static final int WRITTEN = 0x2600;

    private static final String MORE = "…";

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double units;
    private final double[] known = new double[WRITTEN];

    private Type(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.units = font.getUnitsPerEm();
        for (int character = 0; character < known.length; character++) {
            known[character] = measured(character);
        }
    }

    public static Type of(boolean bold) {
        return bold ? Faces.BOLD : Faces.REGULAR;
    }

    /** Loaded when the first drawing is made. */
    private static final class Faces {
        static final Type REGULAR = load("Regular");
        static final Type BOLD = load("Bold");

        private static Type load(String name) {
            try (InputStream in = Objects.requireNonNull(
                    Type.class.getResourceAsStream("/liberation/LiberationSans-" + name + ".ttf"), "font")) {
                return new Type(new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())));
            } catch (IOException e) {
                throw new UncheckedIOException("The font of drawings cannot be read", e);
            }
        }
    }

    /** A letter of size 1 that stands on the line; null for what has no form. */
    synchronized @Nullable Shape outline(int character) throws IOException {
        int glyph = glyphs.getGlyphId(character);
        GlyphData data = font.getGlyph() == null ? null : font.getGlyph().getGlyph(glyph);
        return data == null || Character.getType(character) == Character.FORMAT
                ? null
                : AffineTransform.getScaleInstance(1 / units, 1 / units).createTransformedShape(data.getPath());
    }

    public double width(String text, double size) {
        return text.codePoints().mapToDouble(this::advance).sum() * size;
    }

    /** Of one character at size 1. A sign that the font lacks is drawn by another, and may be as wide as it is high. */
    private double advance(int character) {
        if (character < known.length) {
            return known[character];
        }
        return Character.getType(character) == Character.FORMAT ? 0 : 1;
    }

    private double measured(int character) throws IOException {
        int glyph = glyphs.getGlyphId(character);
        if (Character.getType(character) == Character.FORMAT) {
            return 0;
        }
        return glyph == 0 ? 1 : font.getAdvanceWidth(glyph) / units;
    }

    /** The text in lines that fit; what is more than so many lines is cut, and says so by three points. */
    public List<String> lines(String text, double size, double width, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words(text, size, width)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(longer, size) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines.size() <= most ? lines : cut(lines, size, width, most);
    }

    private List<String> cut(List<String> lines, double size, double width, int most) {
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        String last = kept.get(most - 1);
        while (!last.isEmpty() && width(last + MORE, size) > width) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        }
        kept.set(most - 1, last.strip() + MORE);
        return kept;
    }

    /** Words; one that no line holds is parted. A space that does not break stays within its word as long as that fits. */
    private List<String> words(String text, double size, double width) {
        List<String> words = new ArrayList<>();
        for (String word : text.strip().split("[ \\n\\r\\t]+")) {
            for (String fitting : width(word, size) <= width ? List.of(word) : List.of(word.split("\u00a0"))) {
                String rest = fitting;
                while (width(rest, size) > width && rest.codePointCount(0, rest.length()) > 1) {
                    int end = fits(rest, size, width);
                    words.add(rest.substring(0, end));
                    rest = rest.substring(end);
                }
                words.add(rest);
            }
        }
        words.removeIf(String::isEmpty);
        return words;
    }

    private int fits(String word, double size, double width) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length() && width(word.substring(0, word.offsetByCodePoints(end, 1)), size) <= width) {
            end = word.offsetByCodePoints(end, 1);
        }
        return end;
    }
}
