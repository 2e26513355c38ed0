package org.mirps.employment.calendar.planning;

import java.net.URI;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.calendar.EventItem;
import org.mirps.employment.calendar.TypedFields;
import org.mirps.employment.shared.LocalizedText;

/** Reads lines of an event, and what is wrong with them. */
public final class ItemReading {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9.-]{1,10}");
    private static final int LONGEST_URL = 900;

    private final TypedFields reading;
    private final Set<String> codes = new HashSet<>();

    private ItemReading(TypedFields reading) {
        this.reading = reading;
    }

    public static List<EventItem> of(List<ItemPlan> plans, TypedFields reading) {
        ItemReading one = new ItemReading(reading);
        List<EventItem> items = new ArrayList<>();
        for (ItemPlan plan : plans) {
            if (!plan.isBlank()) {
                items.add(one.item(plan));
            }
        }
        return items;
    }

    private EventItem item(ItemPlan plan) {
        String code = plan.kind().hasCode() ? code(plan) : "";
        LocalizedText text = reading.required(plan.field(""), plan.text(), TypedFields.LONGEST_LINE);
        return switch (plan.kind()) {
            case OBJECTIVE -> EventItem.objective(code, text);
            case RESULT -> EventItem.result(code, text);
            case AGENDA -> EventItem.agenda(time(plan), text);
            case PRODUCT ->
                EventItem.product(
                        code,
                        text,
                        reading.optional(plan.field("Collected"), plan.collected(), TypedFields.LONGEST_LINE));
            case LINK -> EventItem.link(url(plan), text);
            case DECISION -> EventItem.decision(text);
        };
    }

    private String code(ItemPlan plan) {
        String code = plan.typedCode();
        if (!CODE.matcher(code).matches()) {
            reading.fault(plan.field("Code"), code.isEmpty() ? "fault.blank" : "fault.itemCode");
        } else if (!codes.add(plan.kind() + code)) {
            reading.fault(plan.field("Code"), "fault.itemCode.twice", code);
        }
        return code;
    }

    private @Nullable LocalTime time(ItemPlan plan) {
        String typed = plan.time();
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalTime.parse(typed.strip());
        } catch (DateTimeParseException e) {
            reading.fault(plan.field("Time"), "fault.unreadable");
            return null;
        }
    }

    /** Only https: a link on a public page must not run a script, and must not be changed on its way. */
    private String url(ItemPlan plan) {
        String url = plan.typedUrl();
        if (url.isEmpty()) {
            reading.fault(plan.field("Url"), "fault.blank");
        } else if (url.length() > LONGEST_URL || !isHttps(url)) {
            reading.fault(plan.field("Url"), "fault.url");
        }
        return url;
    }

    private static boolean isHttps(String url) {
        try {
            URI uri = URI.create(url);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
