package org.mirps.employment.presentation.drawing;

import java.util.List;

/**
 * A drawing that is laid out: everything has its place.
 *
 * @param id begins the ids within the drawing, so that several stand on one page
 * @param title names the drawing for who does not see it
 * @param summary says it
 */
public record Scene(String id, double width, double height, String title, String summary, List<Shape> shapes) {

    public Scene {
        shapes = List.copyOf(shapes);
    }

    List<Shape.Text> texts() {
        return shapes.stream()
                .filter(Shape.Text.class::isInstance)
                .map(Shape.Text.class::cast)
                .toList();
    }
}
