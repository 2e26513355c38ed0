package org.mirps.employment.presentation.drawing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.presentation.SessionFigure.Place;
import org.mirps.employment.presentation.SessionFigure.Places;

/**
 * Countries on a map of Central America, with Mexico and the Dominican Republic in frames of their own: at one scale Mexico would leave no room
 * for Belize. Each has a number that leads to its name and value, so that the smallest one is read as well as the largest.
 */
final class PlacesLayout {

    /** Degrees of latitude are longer than those of longitude here, by so much. */
    private static final double LATITUDE = 1.035;

    private static final Window ISTHMUS = new Window(-92.4, -77.0, 7.0, 18.7);
    private static final Window MEXICO = new Window(-117.3, -86.6, 14.4, 32.9);
    private static final Window ISLAND = new Window(-72.3, -68.1, 17.4, 20.1);

    private static final String MEXICAN = "MX";
    private static final String DOMINICAN = "DO";

    private final Places map;
    private final Frame frame;
    private final Voice voice;
    private final List<Place> shown;
    private final double gap;
    private final Sketch sketch = new Sketch();

    PlacesLayout(Places map, Frame frame, Voice voice) {
        this.map = map;
        this.frame = frame;
        this.voice = voice;
        this.shown = map.places().subList(0, Math.min(map.places().size(), frame.rows()));
        this.gap = frame.text() * 0.6;
    }

    /** A part of the world in degrees. */
    private record Window(double west, double east, double south, double north) {
        double height(double scale) {
            return (north - south) * scale * LATITUDE;
        }
    }

    Sketch lay() {
        double top = new Legend(frame).write(sketch, legend(), 0);
        if (frame.isSlide()) {
            double width = abreast(top, frame.height() - top - 1);
            list(width + gap * 3, top, frame.width() - width - gap * 3);
            return sketch;
        }
        double width = frame.namesAbove() ? frame.width() : 430;
        double end = map(width, top);
        if (frame.namesAbove()) {
            list(0, end + gap, frame.width());
        } else {
            list(width + gap * 3, top, frame.width() - width - gap * 3);
        }
        return sketch;
    }

    private List<Legend.Entry> legend() {
        List<Legend.Entry> entries = new ArrayList<>();
        for (int i = 0; i < map.classes().size(); i++) {
            entries.add(new Legend.Entry(map.classes().get(i), fill(i), Ink.LINE_STRONG, false));
        }
        if (map.places().stream().anyMatch(place -> place.shade() < 0)) {
            entries.add(new Legend.Entry(voice.say("nothing"), Ink.NEUTRAL, Ink.LINE_STRONG, false));
        }
        return entries;
    }

    /** As large as a slide is high, the frames beside it. @return where it ends, from the left */
    private double abreast(double top, double most) {
        double left = 0;
        if (number(MEXICAN) > 0 || number(DOMINICAN) > 0) {
            double width = most * 0.56;
            double scale = width / (MEXICO.east() - MEXICO.west());
            double y = top;
            if (number(MEXICAN) > 0) {
                framed(MEXICO, MEXICAN, 0, y, scale, MEXICO.height(scale));
                y += MEXICO.height(scale) + gap;
            }
            if (number(DOMINICAN) > 0) {
                double island = width * 0.6 / (ISLAND.east() - ISLAND.west());
                framed(ISLAND, DOMINICAN, 0, y, island, ISLAND.height(island));
                y += ISLAND.height(island) + gap;
            }
            sketch.write(Sketch.Words.of(voice.say("insets"), frame.small(), false, Ink.SOFT, width, 3), 0, y);
            left = width + gap * 1.5;
        }
        double scale = Math.min(most, 360) / ISTHMUS.height(1);
        isthmus(left, top, scale);
        return left + (ISTHMUS.east() - ISTHMUS.west()) * scale;
    }

    /** @return where it ends */
    private double map(double width, double top) {
        double y = top;
        boolean mexico = number(MEXICAN) > 0;
        boolean island = number(DOMINICAN) > 0;
        if (mexico || island) {
            double scale = width * 0.55 / (MEXICO.east() - MEXICO.west());
            double height = MEXICO.height(scale);
            if (mexico) {
                framed(MEXICO, MEXICAN, 0, y, scale, height);
            }
            if (island) {
                double left = width * 0.62;
                framed(ISLAND, DOMINICAN, left, y, (width - left) / (ISLAND.east() - ISLAND.west()), height);
            }
            y += height + gap * 0.6;
            Sketch.Words insets = Sketch.Words.of(voice.say("insets"), frame.small(), false, Ink.SOFT, width, 2);
            sketch.write(insets, 0, y);
            y += insets.height() + gap;
        }
        double scale = width / (ISTHMUS.east() - ISTHMUS.west());
        isthmus(0, y, scale);
        return y + ISTHMUS.height(scale);
    }

    private void isthmus(double left, double top, double scale) {
        List<String> codes = Outlines.ALL.keySet().stream()
                .filter(code -> !code.equals(MEXICAN) && !code.equals(DOMINICAN))
                .toList();
        for (String code : codes) {
            country(ISTHMUS, code, left, top, scale);
        }
        for (String code : codes) {
            numbered(ISTHMUS, code, left, top, scale);
        }
    }

    private void framed(Window window, String code, double left, double top, double scale, double height) {
        sketch.rect(left, top, (window.east() - window.west()) * scale, height, Fill.plain(Ink.PAPER), Ink.LINE);
        double down = (height - window.height(scale)) / 2;
        country(window, code, left, top + down, scale);
        numbered(window, code, left, top + down, scale);
    }

    private void country(Window window, String code, double left, double top, double scale) {
        @Nullable Place place = place(code);
        List<List<Mark.Point>> rings = outline(code).stream()
                .map(ring -> ring.stream()
                        .map(point -> at(window, point, left, top, scale))
                        .toList())
                .toList();
        Fill fill = place == null ? Fill.plain(Ink.PAPER) : place.shade() < 0 ? Ink.NEUTRAL : fill(place.shade());
        sketch.add(new Mark.Area(rings, fill, Ink.LINE_STRONG));
    }

    private void numbered(Window window, String code, double left, double top, double scale) {
        int number = number(code);
        if (number > 0) {
            Mark.Point middle = at(window, Outlines.centre(outline(code)), left, top, scale);
            badge(number, middle.x(), middle.y());
        }
    }

    private void badge(int number, double x, double y) {
        double size = frame.small();
        Sketch.Words words = Sketch.Words.of(String.valueOf(number), size, true, Ink.TEXT, 99, 1);
        sketch.add(new Mark.Dot(x, y, size * 0.7, Fill.plain(Ink.PAPER), Ink.LINE_STRONG));
        sketch.write(words, x - words.width() / 2, y - words.height() / 2);
    }

    private void list(double left, double top, double width) {
        double y = top;
        double indent = frame.text() * 1.7;
        int number = 0;
        for (Place place : shown) {
            boolean drawn = Outlines.ALL.containsKey(place.code());
            if (drawn) {
                number++;
                badge(number, left + frame.text() * 0.7, y + frame.text() * 0.6);
            }
            for (Sketch.Words words : entry(place, drawn, width - indent)) {
                sketch.write(words, left + indent, y);
                y += words.height();
            }
            y += gap;
        }
        int more = map.places().size() - shown.size();
        if (more > 0) {
            String rest = voice.say(frame.isSlide() ? "rest" : "restInTable", more);
            sketch.write(Sketch.Words.of(rest, frame.small(), false, Ink.SOFT, width, 2), left, y);
        }
    }

    /** Name and value; in one line on a slide. */
    private List<Sketch.Words> entry(Place place, boolean drawn, double width) {
        String name = drawn ? place.name() : voice.say("notOnMap", place.name());
        String colour = place.shade() < 0 ? Ink.SOFT : Ink.TEXT;
        if (frame.isSlide()) {
            String line = voice.say("arc", name, place.said());
            return List.of(Sketch.Words.of(line, frame.text(), false, colour, width, 1));
        }
        return List.of(
                Sketch.Words.of(name, frame.text(), true, Ink.TEXT, width, 2),
                Sketch.Words.of(place.said(), frame.small(), false, colour, width, 3));
    }

    private static List<List<Mark.Point>> outline(String code) {
        return Outlines.ALL.getOrDefault(code, List.of());
    }

    private @Nullable Place place(String code) {
        return shown.stream()
                .filter(place -> place.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** Of those on the map, in the order of the list; 0 for who is not shown. */
    private int number(String code) {
        int number = 0;
        for (Place place : shown) {
            if (Outlines.ALL.containsKey(place.code())) {
                number++;
                if (place.code().equals(code)) {
                    return number;
                }
            }
        }
        return 0;
    }

    private Fill fill(int shade) {
        return map.ordered() ? Ink.scale(shade, map.classes().size()) : Ink.series(shade);
    }

    private static Mark.Point at(Window window, Mark.Point point, double left, double top, double scale) {
        return new Mark.Point(
                left + (point.x() - window.west()) * scale, top + (window.north() - point.y()) * scale * LATITUDE);
    }
}
