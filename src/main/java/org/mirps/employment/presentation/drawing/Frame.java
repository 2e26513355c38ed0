package org.mirps.employment.presentation.drawing;

/**
 * The place that a drawing is made for. Lengths are CSS pixels.
 *
 * @param name in ids of the page
 * @param height at most; what does not fit is left out and told in words
 * @param text size of what must be read
 * @param small size of the rest
 * @param rows at most so many bars or lines
 * @param namesAbove names stand above their bars, where there is no room beside them
 */
public record Frame(String name, double width, double height, double text, double small, int rows, boolean namesAbove) {

    /** A wide page, paper, and a picture to take away. */
    public static final Frame WIDE = new Frame("w", 880, 12_000, 16, 14, 40, false);

    /** A telephone. */
    public static final Frame NARROW = new Frame("n", 320, 16_000, 15, 14, 40, true);

    /** What a slide of 1280 × 720 leaves between its title and its source. */
    public static final Frame SLIDE = slide(1180, 440);

    /** Legible from the back of a room: 24 px for what must be read, 18 px for the rest, at most eight categories. */
    public static Frame slide(double width, double height) {
        return new Frame("s", width, height, 24, 18, 8, false);
    }

    Frame withRows(int fewer) {
        return new Frame(name, width, height, text, small, fewer, namesAbove);
    }

    boolean isSlide() {
        return name.equals("s");
    }
}
