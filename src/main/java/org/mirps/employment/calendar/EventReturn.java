package org.mirps.employment.calendar;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How an event that was merged, split or cancelled is planned again. What it gave to others comes back with it, unless something was done
 * with it since.
 */
final class EventReturn {

    static final String ROUND = "round:";
    static final String PRODUCT = "product:";

    private final Event event;
    private final List<Event> others;
    private final ChangeReason because;

    /** @param others its successor, what else was merged into that one, and its parts; more are ignored */
    EventReturn(Event event, List<Event> others, ChangeReason because) {
        this.event = event;
        this.others = others;
        this.because = because;
    }

    void make() {
        switch (event.state()) {
            case PLANNED -> throw EventNotBroughtBack.planned(event.code());
            case CANCELLED -> event.returns(EventChange.of(ChangeKind.RESTORED, List.of(), because));
            case MERGED -> leaveSuccessor();
            case SPLIT -> joinParts();
        }
    }

    private void leaveSuccessor() {
        Event successor = others.stream()
                .filter(other -> other != event && Optional.of(other.id()).equals(event.successor()))
                .findFirst()
                .orElseThrow();
        if (!successor.isPlanned()) {
            throw EventNotBroughtBack.since(successor);
        }
        Set<String> gained = gained();
        gained.removeAll(alsoOwed(successor));
        Set<String> products = after(PRODUCT, gained);
        for (EventItem result : successor.programme().of(ItemKind.RESULT)) {
            @Nullable String by = result.metBy().filter(products::contains).orElse(null);
            if (by != null) {
                throw EventNotBroughtBack.product(successor, by, result.code());
            }
        }
        successor.givesBack(
                after(ROUND, gained),
                successor.programme().without(products, event.programme()),
                EventChange.of(ChangeKind.GAVE_BACK, List.of(event.code()), because));
        event.returns(EventChange.of(ChangeKind.RESTORED, List.of(successor.code()), because));
    }

    /** What the successor would owe to others that are merged into it, whatever this one takes away. */
    private Set<String> alsoOwed(Event successor) {
        return others.stream()
                .filter(other -> other != event
                        && other.state() == EventState.MERGED
                        && other.successor().equals(Optional.of(successor.id())))
                .flatMap(other -> other.owed().stream())
                .collect(Collectors.toSet());
    }

    private Set<String> gained() {
        return lastOf(ChangeKind.MERGED)
                .map(change -> new HashSet<>(change.gained()))
                .orElseGet(HashSet::new);
    }

    private void joinParts() {
        List<String> codes = lastOf(ChangeKind.SPLIT).map(EventChange::related).orElse(List.of());
        List<Event> parts = others.stream()
                .filter(other -> codes.contains(other.code().value()))
                .filter(other -> other.state() != EventState.CANCELLED)
                .toList();
        parts.forEach(EventReturn::requireUntouched);
        parts.forEach(part -> part.joins(event, EventChange.of(ChangeKind.REJOINED, List.of(event.code()), because)));
        event.returns(EventChange.of(
                ChangeKind.RESTORED, parts.stream().map(Event::code).toList(), because));
    }

    private static void requireUntouched(Event part) {
        if (!part.isPlanned()) {
            throw EventNotBroughtBack.since(part);
        }
        if (part.isWorkedWith()) {
            throw EventNotBroughtBack.worked(part);
        }
    }

    private Optional<EventChange> lastOf(ChangeKind kind) {
        return event.changes().stream().filter(change -> change.kind() == kind).reduce((earlier, later) -> later);
    }

    private static Set<String> after(String prefix, Set<String> words) {
        return words.stream()
                .filter(word -> word.startsWith(prefix))
                .map(word -> word.substring(prefix.length()))
                .collect(Collectors.toSet());
    }
}
