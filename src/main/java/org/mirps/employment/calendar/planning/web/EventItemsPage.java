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

    /** Empty lines below what is there; who needs more saves first. */
    private static final int EMPTY_LINES = 2;

    private final List<Group> groups = new ArrayList<>();

    /** The lines of one kind. */
    public record Group(ItemKind kind, List<ItemForm> rows) {

        public ItemKind getKind() {
            return kind;
        }

        public List<ItemForm> getRows() {
            return rows;
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
        for (int i = 0; i < EMPTY_LINES; i++) {
            rows.add(new ItemForm(kind, rows.size()));
        }
        return new Group(kind, rows);
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
