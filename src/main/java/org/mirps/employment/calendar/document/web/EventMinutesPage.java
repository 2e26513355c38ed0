package org.mirps.employment.calendar.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.calendar.ChangeKind;
import org.mirps.employment.calendar.Event;
import org.mirps.employment.calendar.EventItem;
import org.mirps.employment.calendar.ItemKind;
import org.mirps.employment.calendar.document.MinutesDesk;
import org.mirps.employment.calendar.document.MinutesPlan;
import org.mirps.employment.calendar.planning.web.EventChangeForm;
import org.mirps.employment.calendar.planning.web.TextForm;

/** {@code calendar/minutes.xhtml?id=}: what came of an event, and which product meets which expected result. */
@Named
@RequestScoped
public class EventMinutesPage extends EventChangeForm {

    /** Empty lines below the decisions that are there; all but the first are folded. */
    private static final int EMPTY_LINES = 5;

    @Inject
    MinutesDesk minutesDesk;

    private TextForm minutes = new TextForm();
    private final List<TextForm> decisions = new ArrayList<>();
    private final List<Result> results = new ArrayList<>();

    /** An expected result, and the code of the product that meets it. */
    public static final class Result {

        private final EventItem item;
        private @Nullable String product;

        Result(EventItem item) {
            this.item = item;
            this.product = item.metBy().orElse(null);
        }

        public EventItem getItem() {
            return item;
        }

        /** Null while none does. */
        public @Nullable String getProduct() {
            return product;
        }

        public void setProduct(@Nullable String product) {
            this.product = product;
        }
    }

    @Override
    protected String formId() {
        return "minutesForm";
    }

    @Override
    protected void fill(Event event) {
        minutes = TextForm.of(event.minutes());
        event.decisions().forEach(decision -> decisions.add(TextForm.of(decision)));
        for (int i = 0; i < EMPTY_LINES; i++) {
            decisions.add(new TextForm());
        }
        event.programme().of(ItemKind.RESULT).forEach(result -> results.add(new Result(result)));
    }

    public @Nullable String save() {
        MinutesPlan plan = new MinutesPlan(
                minutes.typed(),
                decisions.stream().map(TextForm::typed).toList(),
                results.stream()
                        .collect(Collectors.toMap(
                                result -> result.getItem().code(),
                                result -> Objects.requireNonNullElse(result.getProduct(), ""))));
        return changed(
                ChangeKind.MINUTED,
                () -> minutesDesk.keep(id(), getSeen(), plan, getReason().typed()));
    }

    /** What can meet a result. */
    public List<EventItem> getProducts() {
        return sheet().event().programme().of(ItemKind.PRODUCT);
    }

    public TextForm getMinutes() {
        return minutes;
    }

    public List<TextForm> getDecisions() {
        return decisions;
    }

    /** How many lines are not folded: the decisions that are there, and one to write in. */
    public int getShown() {
        return decisions.size() - EMPTY_LINES + 1;
    }

    /** Whether anything stands in one of those that are folded. */
    public boolean isToldFurther() {
        return decisions.subList(getShown(), decisions.size()).stream()
                .anyMatch(decision -> !decision.typed().isBlank());
    }

    public List<Result> getResults() {
        return results;
    }
}
