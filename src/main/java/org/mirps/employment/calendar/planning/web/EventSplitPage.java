package org.mirps.employment.calendar.planning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.calendar.ChangeKind;
import org.mirps.employment.calendar.Event;
import org.mirps.employment.calendar.EventItem;
import org.mirps.employment.calendar.ItemKind;
import org.mirps.employment.calendar.planning.PartPlan;

/** {@code calendar/split.xhtml?id=}: splits an event into two or three, which share its items. */
@Named
@RequestScoped
public class EventSplitPage extends EventChangeForm {

    private static final int MOST_PARTS = 3;

    private final List<Part> parts = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();

    /** The fields of a part. */
    public static final class Part {

        private final TextForm title = new TextForm();
        private final TimeForm time;

        Part(TimeForm time) {
            this.time = time;
        }

        public TextForm getTitle() {
            return title;
        }

        public TimeForm getTime() {
            return time;
        }
    }

    /** An item, and the part that gets it. */
    public static final class Item {

        private final String text;
        private int part;

        Item(String text) {
            this.text = text;
        }

        public String getText() {
            return text;
        }

        /** 0, 1 or 2. */
        public int getPart() {
            return part;
        }

        public void setPart(int part) {
            this.part = part;
        }
    }

    @Override
    protected String formId() {
        return "splitForm";
    }

    @Override
    protected void fill(Event event) {
        for (int i = 0; i < MOST_PARTS; i++) {
            parts.add(new Part(TimeForm.of(event.time())));
        }
        event.programme().items().forEach(item -> items.add(new Item(said(item))));
    }

    private String said(EventItem item) {
        String kind = words.get("ItemKind." + item.kind());
        String code = item.kind() == ItemKind.AGENDA || item.code().isEmpty() ? "" : " " + item.code();
        return kind + code + ": " + words.text(item.text());
    }

    public @Nullable String split() {
        return changed(
                ChangeKind.SPLIT,
                () -> desk.split(
                        id(),
                        IntStream.range(0, parts.size()).mapToObj(this::plan).toList(),
                        getReason().typed()));
    }

    private PartPlan plan(int part) {
        List<Integer> places = IntStream.range(0, items.size())
                .filter(place -> items.get(place).getPart() == part)
                .boxed()
                .toList();
        Part typed = parts.get(part);
        return new PartPlan(typed.getTitle().typed(), typed.getTime().typed(), places);
    }

    public List<Part> getParts() {
        return parts;
    }

    public List<Item> getItems() {
        return items;
    }
}
