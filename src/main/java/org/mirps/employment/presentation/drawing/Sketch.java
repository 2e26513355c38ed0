package org.mirps.employment.presentation.drawing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shapes being put together. Text is placed by the top of its first line. */
final class Sketch {

    private final List<Mark> shapes = new ArrayList<>();

    List<Mark> shapes() {
        return shapes;
    }

    void add(Mark shape) {
        shapes.add(shape);
    }

    void rect(double x, double y, double width, double height, Fill fill) {
        rect(x, y, width, height, fill, null);
    }

    void rect(double x, double y, double width, double height, Fill fill, @Nullable String stroke) {
        shapes.add(new Mark.Rect(x, y, width, height, fill, stroke, false));
    }

    void line(double x1, double y1, double x2, double y2, String colour, double width) {
        shapes.add(new Mark.Line(x1, y1, x2, y2, colour, width));
    }

    /** Writes text that is in lines already. */
    void write(Words words, double x, double top) {
        double y = top;
        for (int i = 0; i < words.lines().size(); i++) {
            String line = words.lines().get(i);
            boolean last = i == words.lines().size() - 1;
            shapes.add(new Mark.Text(
                    line,
                    x,
                    y + words.size() * Type.ASCENT,
                    words.size(),
                    Type.of(words.bold()).width(line, words.size()),
                    words.bold(),
                    words.colour(),
                    last && words.isCut() ? words.whole() : ""));
            y += words.size() * Type.LEADING;
        }
    }

    /** A text in lines: known by its size before it is written. */
    record Words(List<String> lines, double size, boolean bold, String colour, String whole) {

        static Words of(String text, double size, boolean bold, String colour, double width, int most) {
            return new Words(Type.of(bold).lines(text, size, width, most), size, bold, colour, text);
        }

        double height() {
            return lines.isEmpty() ? 0 : ((lines.size() - 1) * Type.LEADING + Type.ASCENT + Type.DESCENT) * size;
        }

        double width() {
            return lines.stream()
                    .mapToDouble(line -> Type.of(bold).width(line, size))
                    .max()
                    .orElse(0);
        }

        boolean isCut() {
            return !lines.isEmpty() && lines.get(lines.size() - 1).endsWith("…") && !whole.endsWith("…");
        }
    }
}
