package org.mirps.employment.presentation.deck.web;

import java.util.ArrayList;
import java.util.List;
import org.mirps.employment.presentation.deck.ArrangedDeck;
import org.mirps.employment.presentation.deck.Placement;

/** Slides of a deck that stand in one place, as the page lists them. */
public record SlideGroup(Placement placement, List<Line> lines) {

    /**
     * A slide in its group.
     *
     * @param number in the group, from 1
     * @param before number of the slide before which "up" puts it; empty for the first
     * @param after number of the slide before which "down" puts it: {@code end} where it becomes the last; empty for the last
     */
    public record Line(ArrangedDeck.Line of, String id, int number, String before, String after) {

        public String getKind() {
            return of.slide().kind().name();
        }
    }

    /** Those that are shown first, and always; the others where there are any. */
    static List<SlideGroup> of(List<ArrangedDeck.Line> all) {
        List<SlideGroup> groups = new ArrayList<>();
        for (Placement placement : Placement.values()) {
            List<Line> lines = lines(all.stream()
                    .filter(line -> line.slide().placement() == placement)
                    .toList());
            if (placement == Placement.SHOWN || !lines.isEmpty()) {
                groups.add(new SlideGroup(placement, lines));
            }
        }
        return groups;
    }

    private static List<Line> lines(List<ArrangedDeck.Line> those) {
        List<String> ids =
                those.stream().map(line -> line.slide().id().toString()).toList();
        int last = ids.size() - 1;
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            String before = i == 0 ? "" : ids.get(i - 1);
            String after = i == last ? "" : i + 1 == last ? "end" : ids.get(i + 2);
            lines.add(new Line(those.get(i), ids.get(i), i + 1, before, after));
        }
        return lines;
    }
}
