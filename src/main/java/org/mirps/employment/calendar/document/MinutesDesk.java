package org.mirps.employment.calendar.document;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mirps.employment.audit.Audited;
import org.mirps.employment.audit.Matter;
import org.mirps.employment.calendar.ChangeReason;
import org.mirps.employment.calendar.Event;
import org.mirps.employment.calendar.EventChangedMeanwhile;
import org.mirps.employment.calendar.EventId;
import org.mirps.employment.calendar.EventItem;
import org.mirps.employment.calendar.EventNotPlanned;
import org.mirps.employment.calendar.EventNotPossible;
import org.mirps.employment.calendar.EventRepository;
import org.mirps.employment.calendar.ItemKind;
import org.mirps.employment.calendar.TypedFields;
import org.mirps.employment.calendar.TypedText;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.Permits;
import org.mirps.employment.shared.Role;
import org.mirps.employment.shared.UseCases;

/** What came of an event: its minutes, what was decided, and which product meets which expected result. */
@UseCases
public class MinutesDesk {

    @Inject
    EventRepository events;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * Keeps minutes and ticks instead of those of before. What is as it was leaves no trace.
     *
     * @param seen {@link Event#sequence} when the page was opened
     * @throws EventNotPossible with everything that is wrong
     * @throws EventNotPlanned if it was merged, split or cancelled
     * @throws EventChangedMeanwhile if somebody was quicker
     */
    @Permits(Role.COORDINATOR)
    @Audited(Matter.CALENDAR)
    @Transactional
    public void keep(EventId id, int seen, MinutesPlan plan, TypedText reason) {
        Event event = events.lock(id);
        event.requirePlanned();
        if (event.sequence() != seen) {
            throw new EventChangedMeanwhile(event.code());
        }
        TypedFields reading = new TypedFields();
        LocalizedText minutes = reading.optional("minutes", plan.minutes(), TypedFields.LONGEST_MINUTES);
        List<LocalizedText> decisions = decisions(plan, reading);
        LocalizedText said = reading.required("reason", reason, TypedFields.LONGEST_LINE);
        reading.require();
        ChangeReason because = new ChangeReason(said, currentUser.accountId(), clock.instant());
        if (!minutes.equals(event.minutes()) || !decisions.equals(event.decisions())) {
            event.minute(minutes, decisions, because);
        }
        tick(event, plan.ticks(), because);
    }

    private static List<LocalizedText> decisions(MinutesPlan plan, TypedFields reading) {
        List<LocalizedText> decisions = new ArrayList<>();
        for (int row = 0; row < plan.decisions().size(); row++) {
            TypedText typed = plan.decisions().get(row);
            if (!typed.isBlank()) {
                decisions.add(reading.required("decision" + row, typed, TypedFields.LONGEST_LINE));
            }
        }
        return decisions;
    }

    private static void tick(Event event, Map<String, String> ticks, ChangeReason because) {
        for (EventItem result : event.programme().of(ItemKind.RESULT)) {
            String product = ticks.getOrDefault(result.code(), result.metBy().orElse(""));
            if (!product.equals(result.metBy().orElse(""))) {
                requireProduct(event, product);
                event.tick(result.code(), product.isEmpty() ? null : product, because);
            }
        }
    }

    /** A product of this event: it has those of all that were merged into it. */
    private static void requireProduct(Event event, String code) {
        if (!code.isEmpty() && !event.programme().has(ItemKind.PRODUCT, code)) {
            throw new NotFound("product " + code + " of " + event.code());
        }
    }
}
