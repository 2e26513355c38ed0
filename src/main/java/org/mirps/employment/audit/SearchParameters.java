package org.mirps.employment.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.shared.RegionalTime;

/** What an address asks of the audit log; what cannot be read is as if it were not there. Days are those of the region. */
public final class SearchParameters {

    private SearchParameters() {}

    /** @param parameters by name, null where there is none */
    public static AuditSearch read(UnaryOperator<@Nullable String> parameters) {
        Instant from = date(parameters.apply("from"))
                .map(day -> day.atStartOfDay(RegionalTime.ZONE).toInstant())
                .orElse(AuditSearch.ALL.from());
        Instant to = date(parameters.apply("to"))
                .map(day -> day.plusDays(1).atStartOfDay(RegionalTime.ZONE).toInstant())
                .orElse(AuditSearch.ALL.to());
        return new AuditSearch(
                matter(parameters.apply("matter")),
                number(parameters.apply("account")).orElse(null),
                from,
                to,
                number(parameters.apply("before")).orElse(AuditSearch.ALL.before()));
    }

    /** A day as it was asked for; empty if it is none. */
    public static String day(@Nullable String typed) {
        return date(typed).map(LocalDate::toString).orElse("");
    }

    /** What is asked for, without matter and older lines, for an address; begins with {@code &} if it is not empty. */
    public static String query(@Nullable Long account, String from, String to) {
        return (account == null ? "" : "&account=" + account)
                + (from.isEmpty() ? "" : "&from=" + from)
                + (to.isEmpty() ? "" : "&to=" + to);
    }

    private static @Nullable Matter matter(@Nullable String name) {
        return Arrays.stream(Matter.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static Optional<Long> number(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .filter(text -> text.matches("[1-9]\\d{0,17}"))
                .map(Long::valueOf);
    }

    private static Optional<LocalDate> date(@Nullable String typed) {
        try {
            return Optional.ofNullable(typed)
                    .filter(text -> text.matches("\\d{4}-\\d{2}-\\d{2}"))
                    .map(LocalDate::parse);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
