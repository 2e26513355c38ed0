package org.mirps.employment.calendar.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Year;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mirps.employment.calendar.ChangeReason;
import org.mirps.employment.calendar.Event;
import org.mirps.employment.calendar.EventCode;
import org.mirps.employment.calendar.EventFault;
import org.mirps.employment.calendar.EventPart;
import org.mirps.employment.calendar.EventRepository;
import org.mirps.employment.calendar.EventTime;
import org.mirps.employment.calendar.TypedFields;
import org.mirps.employment.calendar.TypedText;
import org.mirps.employment.calendar.TypedTime;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.LocalizedText;
import org.mirps.employment.shared.NotFound;
import org.mirps.employment.shared.RegionalTime;

/** Reads what was typed of a plan beside what the calendar holds: whether a time or a code is free. What is wrong goes to the {@link TypedFields}. */
@ApplicationScoped
class PlanReader {

    /** Leaves room for the number of a part. */
    private static final int LONGEST_CODE = 50;

    @Inject
    EventRepository events;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    Optional<EventTime> time(TypedTime typed, @Nullable Event moved, boolean insist, TypedFields reading) {
        Optional<EventTime> read = typed.read("time", thisYear(), reading);
        if (!insist) {
            read.flatMap(time -> taken(time, moved))
                    .ifPresent(other -> reading.fault(
                            "timeStart",
                            EventFault.TIME_TAKEN,
                            other.title(),
                            other.code().value()));
        }
        return read;
    }

    /** Another planned event with a moment in common. */
    private Optional<Event> taken(EventTime time, @Nullable Event moved) {
        return events.of(time.year()).stream()
                .filter(Event::isPlanned)
                .filter(other -> other != moved)
                .filter(other -> other.time().overlaps(time))
                .findFirst();
    }

    Optional<EventCode> code(@Nullable String typed, Optional<EventTime> when, TypedFields reading) {
        String code = typed == null ? "" : typed.strip();
        if (code.isEmpty()) {
            reading.fault("code", "fault.blank");
        } else if (!EventCode.isCode(code) || code.length() > LONGEST_CODE) {
            reading.fault("code", "fault.code.shape");
        } else if (when.isPresent() && !code.startsWith(when.get().year() + "-")) {
            reading.fault("code", "fault.code.year", when.get().year().toString());
        } else if (events.find(new EventCode(code)).isPresent()) {
            reading.fault("code", "fault.code.taken", code);
        } else {
            return Optional.of(new EventCode(code));
        }
        return Optional.empty();
    }

    Optional<EventPart> part(String field, PartPlan plan, Event whole, TypedFields reading) {
        LocalizedText title = reading.required(field + "Title", plan.title(), TypedFields.LONGEST_TITLE);
        int items = whole.programme().items().size();
        if (plan.items().stream().anyMatch(place -> place < 0 || place >= items)) {
            throw new NotFound("item of " + whole.code());
        }
        return plan.time().read(field, thisYear(), reading).map(time -> new EventPart(title, time, plan.items()));
    }

    /** The number from which on the codes of so many parts are free. */
    int firstFree(EventCode whole, int parts) {
        int first = 1;
        for (int number = first; number < first + parts; number++) {
            if (events.find(whole.part(number)).isPresent()) {
                first = number + 1;
            }
        }
        return first;
    }

    ChangeReason reason(TypedText typed) {
        TypedFields reading = new TypedFields();
        ChangeReason because = because(typed, reading);
        reading.require();
        return because;
    }

    ChangeReason because(TypedText typed, TypedFields reading) {
        LocalizedText reason = reading.required("reason", typed, TypedFields.LONGEST_LINE);
        return new ChangeReason(reason, currentUser.accountId(), clock.instant());
    }

    Year thisYear() {
        return Year.now(clock.withZone(RegionalTime.ZONE));
    }
}
