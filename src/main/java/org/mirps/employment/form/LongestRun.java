package org.mirps.employment.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/** The longest run of a list that is still in order: what is outside of it was moved. */
public final class LongestRun {

    private LongestRun() {}

    /**
     * The elements that have to move to bring a list into its new order; as few as can be.
     *
     * @param position of an element in the new order, all different
     */
    public static Set<String> outside(List<String> names, ToIntFunction<String> position) {
        int[] places = names.stream().mapToInt(position).toArray();
        int[] lengths = new int[places.length];
        int[] previous = new int[places.length];
        int last = -1;
        for (int i = 0; i < places.length; i++) {
            lengths[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                if (places[j] < places[i] && lengths[j] + 1 > lengths[i]) {
                    lengths[i] = lengths[j] + 1;
                    previous[i] = j;
                }
            }
            last = last < 0 || lengths[i] > lengths[last] ? i : last;
        }
        List<String> inOrder = new ArrayList<>();
        for (int i = last; i >= 0; i = previous[i]) {
            inOrder.add(names.get(i));
        }
        Set<String> moved = new LinkedHashSet<>(names);
        moved.removeAll(Set.copyOf(inOrder));
        return moved;
    }
}
