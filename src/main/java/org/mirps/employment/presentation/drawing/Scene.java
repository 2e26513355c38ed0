package org.mirps.employment.presentation.drawing;

import java.util.List;

/**
 * A drawing that is laid out: everything has its place.
 *
 * @param id begins the ids within the drawing, so that several stand on one page
 * @param title names the drawing for who does not see it
 * @param summary says it
 */
public record Scene(String id, double width, double height, String title, String summary, List<Mark> shapes) {

    public Scene {
        shapes = List.copyOf(shapes);
    }

    List<Mark.Text> texts() {
        return shapes.stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .toList();
    }
}
