package org.mirps.employment.consolidation.recomputed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one participant brings to one category: its entries of that category together, or why there is nothing. */
record Share(String participant, List<Given> there, String missing) {

    /** @param all what the participant gives for the part, also why it gives nothing */
    static Share of(String participant, Part part, String category, List<Given> all) {
        List<Given> own = all.stream()
                .filter(given -> given.category().equals(category) && !(part.isBrokenDown() && given.isAboutAll()))
                .toList();
        List<Given> there = own.stream().filter(Given::isThere).toList();
        // Of a category without an entry nothing was reported; about a choice that was not offered nobody was asked.
        String missing = (own.isEmpty() ? all.stream().filter(Given::isAboutAll) : own.stream())
                .map(Given::missing)
                .filter(why -> !why.isEmpty())
                .findFirst()
                .orElse(part.isInEntries() ? Gaps.NOT_ANSWERED : Gaps.NOT_ASKED);
        return new Share(participant, there, there.isEmpty() ? missing : "");
    }

    boolean isThere() {
        return missing.isEmpty();
    }

    boolean isTrue() {
        return there.stream().anyMatch(given -> Numbers.isPositive(given.value()));
    }

    boolean isUncertain() {
        return there.stream().anyMatch(given -> !given.status().equals("A"));
    }

    @Nullable
    BigDecimal sum() {
        return Numbers.sum(there.stream().map(Given::value).toList());
    }

    @Nullable
    BigDecimal median() {
        return Numbers.median(there.stream().map(Given::value).toList());
    }

    @Nullable
    BigDecimal numerator() {
        return Numbers.sum(there.stream().map(Given::numerator).toList());
    }

    @Nullable
    BigDecimal denominator() {
        return Numbers.sum(there.stream().map(Given::denominator).toList());
    }

    /** Reference year of the first entry; empty: none. */
    String period() {
        return Objects.requireNonNull(there.get(0)).period();
    }
}
