package org.mirps.employment.calendar.planning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.calendar.ChangeKind;
import org.mirps.employment.calendar.Event;
import org.mirps.employment.calendar.ItemKind;

/** {@code calendar/items.xhtml?id=}: objectives, expected results, agenda, products, documents and links of an event. */
@Named
@RequestScoped
public class EventItemsPage extends EventChangeForm {

    /** Empty lines below what is there; all but the first are folded. Who needs more saves first. */
    private static final int EMPTY_LINES = 5;

    private final List<Group> groups = new ArrayList<>();
    private String moved = "";

    /**
     * The lines of one kind.
     *
     * @param filled how many of them the event has; the others are empty
     */
    public record Group(ItemKind kind, List<ItemForm> rows, int filled) {

        public ItemKind getKind() {
            return kind;
        }

        public List<ItemForm> getRows() {
            return rows;
        }

        public int getFilled() {
            return filled;
        }

        /** Those that are there, and one to write in. */
        public List<ItemForm> getShown() {
            return rows.subList(0, filled + 1);
        }

        /** More empty ones. */
        public List<ItemForm> getFurther() {
            return rows.subList(filled + 1, rows.size());
        }

        /** Whether anything stands in one of them. */
        public boolean isTold() {
            return rows.stream().anyMatch(ItemForm::isTold);
        }

        /** Whether anything stands in one of those that are folded. */
        public boolean isToldFurther() {
            return getFurther().stream().anyMatch(ItemForm::isTold);
        }

        /** How a line is laid out: last word of its class in {@code plan.css}. */
        public String getLook() {
            return switch (kind) {
                case PRODUCT -> "product";
                case LINK -> "link";
                default -> "coded";
            };
        }
    }

    @Override
    protected String formId() {
        return "itemsForm";
    }

    @Override
    protected void fill(Event event) {
        for (ItemKind kind : ItemKind.values()) {
            if (kind != ItemKind.DECISION) {
                groups.add(group(kind, event));
            }
        }
    }

    private static Group group(ItemKind kind, Event event) {
        List<ItemForm> rows = new ArrayList<>();
        event.programme().of(kind).forEach(item -> rows.add(ItemForm.of(item, rows.size())));
        int filled = rows.size();
        for (int i = 0; i < EMPTY_LINES; i++) {
            rows.add(new ItemForm(kind, rows.size()));
        }
        return new Group(kind, rows, filled);
    }

    /** Changes places with the line above; nothing is saved by it. @param number of the line, from 1 */
    public @Nullable String up(Group group, int number) {
        return swap(group, number - 1, number, number == 2 ? "1Down" : number - 1 + "Up");
    }

    /** Changes places with the line below; nothing is saved by it. @param number of the line, from 1 */
    public @Nullable String down(Group group, int number) {
        int next = number + 1;
        return swap(group, number, next, next + (next == group.rows().size() ? "Up" : "Down"));
    }

    /** @param focused button that moves the line on, or back where it is the first or the last */
    private @Nullable String swap(Group group, int above, int below, String focused) {
        if (above >= 1 && below <= group.rows().size()) {
            group.rows().get(above - 1).swap(group.rows().get(below - 1));
            moved = group.kind().name() + focused;
        }
        return null;
    }

    /** Whether lines have changed places that are not saved. */
    public boolean isMoved() {
        return !moved.isEmpty();
    }

    /** Whether the focus goes to a button, because its line was just moved there by it. */
    public boolean isFocused(Group group, int number, String direction) {
        return moved.equals(group.kind().name() + number + direction);
    }

    public @Nullable String save() {
        return changed(
                ChangeKind.EDITED,
                () -> desk.arrange(
                        id(),
                        getSeen(),
                        groups.stream()
                                .flatMap(group -> group.rows().stream())
                                .map(ItemForm::typed)
                                .toList(),
                        getReason().typed()));
    }

    public List<Group> getGroups() {
        return groups;
    }
}
