package org.mirps.employment.calendar.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mirps.employment.calendar.Event;
import org.mirps.employment.calendar.EventDocument;
import org.mirps.employment.calendar.EventId;
import org.mirps.employment.calendar.EventState;
import org.mirps.employment.round.RoundCode;
import org.mirps.employment.shared.AccountId;
import org.mirps.employment.shared.LocalizedText;

/**
 * An event with what it leads to.
 *
 * @param related those of its year, and that of which it is a copy; without itself
 * @param rounds titles of all rounds that there are
 * @param documents the oldest first
 * @param names of those who changed it; empty unless the reader is a coordinator
 */
public record EventSheet(
        Event event,
        List<Event> related,
        Map<RoundCode, LocalizedText> rounds,
        List<EventDocument> documents,
        Map<AccountId, String> names) {

    /** One of the related, by its code. */
    public Optional<Event> related(String code) {
        return related.stream()
                .filter(other -> other.code().value().equals(code))
                .findFirst();
    }

    /** The one into which it was merged. */
    public Optional<Event> successor() {
        return event.successor().flatMap(this::related);
    }

    /** The one of which it is a part or a copy. */
    public Optional<Event> origin() {
        return event.origin().flatMap(this::related);
    }

    /** Those that it took in, or that took its place, by their code. */
    public List<Event> changedInto(EventState state) {
        return related.stream()
                .filter(other -> state == EventState.MERGED
                        ? other.successor().filter(event.id()::equals).isPresent()
                        : other.origin().filter(event.id()::equals).isPresent()
                                && other.time().year().equals(event.time().year()))
                .toList();
    }

    private Optional<Event> related(EventId id) {
        return related.stream().filter(other -> other.id().equals(id)).findFirst();
    }
}
