package org.mirps.employment.presentation.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Outlines of countries in degrees, by code. Source: Natural Earth, in the head of {@code outlines.txt}. */
final class Outlines {

    static final Map<String, List<List<Mark.Point>>> ALL = read();

    private Outlines() {}

    private static Map<String, List<List<Mark.Point>>> read() {
        try (InputStream in = Objects.requireNonNull(Outlines.class.getResourceAsStream("outlines.txt"))) {
            Map<String, List<List<Mark.Point>>> all = new TreeMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> all.put(line.substring(0, 2), rings(line.substring(3))));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException("The outlines of countries cannot be read", e);
        }
    }

    private static List<List<Mark.Point>> rings(String text) {
        return Arrays.stream(text.split(";")).map(Outlines::ring).toList();
    }

    private static List<Mark.Point> ring(String text) {
        return Arrays.stream(text.split(" "))
                .map(point -> point.split(","))
                .map(point -> new Mark.Point(Double.parseDouble(point[0]), Double.parseDouble(point[1])))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The middle of the area of the largest ring. */
    static Mark.Point centre(List<List<Mark.Point>> rings) {
        Mark.Point best = new Mark.Point(0, 0);
        double largest = 0;
        for (List<Mark.Point> ring : rings) {
            double twice = 0;
            double x = 0;
            double y = 0;
            for (int i = 0; i < ring.size(); i++) {
                Mark.Point a = ring.get(i);
                Mark.Point b = ring.get((i + 1) % ring.size());
                double cross = a.x() * b.y() - b.x() * a.y();
                twice += cross;
                x += (a.x() + b.x()) * cross;
                y += (a.y() + b.y()) * cross;
            }
            if (Math.abs(twice) > largest) {
                largest = Math.abs(twice);
                best = new Mark.Point(x / (3 * twice), y / (3 * twice));
            }
        }
        return best;
    }
}
