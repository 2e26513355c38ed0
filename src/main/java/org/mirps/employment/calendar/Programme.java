package org.mirps.employment.calendar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.LocalizedText;

/** The items of an event, in order. Immutable: what changes them gives another programme. */
public record Programme(List<EventItem> items) {

    public Programme {
        items = List.copyOf(items);
    }

    /** Those of one kind. */
    public List<EventItem> of(ItemKind kind) {
        return items.stream().filter(item -> item.kind() == kind).toList();
    }

    /** Whether one of this kind is called so. */
    public boolean has(ItemKind kind, String code) {
        return of(kind).stream().anyMatch(item -> item.code().equals(code));
    }

    /** Other items instead, but the same decisions; a result that was met stays so under its code. */
    Programme arranged(Collection<EventItem> others) {
        return new Programme(Stream.concat(
                        others.stream().map(item -> item.met(metBy(item))),
                        items.stream().filter(item -> item.kind() == ItemKind.DECISION))
                .toList());
    }

    /** Other decisions instead. */
    Programme deciding(List<LocalizedText> decisions) {
        return new Programme(Stream.concat(
                        items.stream().filter(item -> item.kind() != ItemKind.DECISION),
                        decisions.stream().map(EventItem::decision))
                .toList());
    }

    /** The products of others too, except those whose code it has. */
    Programme owing(Collection<Event> others) {
        List<EventItem> more = new ArrayList<>(items);
        for (Event other : others) {
            for (EventItem product : other.programme().of(ItemKind.PRODUCT)) {
                if (!new Programme(more).has(ItemKind.PRODUCT, product.code())) {
                    more.add(product.afresh());
                }
            }
        }
        return new Programme(more);
    }

    /** Without these products, where they still are what another programme says. @param products codes */
    Programme without(Collection<String> products, Programme other) {
        return new Programme(items.stream()
                .filter(item -> item.kind() != ItemKind.PRODUCT
                        || !products.contains(item.code())
                        || other.of(ItemKind.PRODUCT).stream().noneMatch(item::says))
                .toList());
    }

    /** A result is met by a product, or by null open again. */
    Programme ticked(String result, @Nullable String product) {
        Predicate<EventItem> isMeant =
                item -> item.kind() == ItemKind.RESULT && item.code().equals(result);
        return new Programme(items.stream()
                .map(item -> isMeant.test(item) ? item.met(product) : item)
                .toList());
    }

    /** For another event: only these places, and nothing met. */
    Programme part(Collection<Integer> places) {
        return new Programme(
                places.stream().map(place -> items.get(place).afresh()).toList());
    }

    /** For another year: without links and decisions, and nothing met. */
    Programme afresh() {
        return new Programme(items.stream()
                .filter(item -> item.kind() != ItemKind.LINK && item.kind() != ItemKind.DECISION)
                .map(EventItem::afresh)
                .toList());
    }

    /** Of which kinds another programme has other items. */
    Set<Facet> differences(Programme other) {
        return Stream.of(ItemKind.values())
                .filter(kind -> !same(of(kind), other.of(kind)))
                .map(ItemKind::facet)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Facet.class)));
    }

    private @Nullable String metBy(EventItem item) {
        return of(item.kind()).stream()
                .filter(known -> item.kind() == ItemKind.RESULT && known.code().equals(item.code()))
                .findFirst()
                .flatMap(EventItem::metBy)
                .orElse(null);
    }

    private static boolean same(List<EventItem> some, List<EventItem> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!some.get(i).says(others.get(i))) {
                return false;
            }
        }
        return true;
    }
}
