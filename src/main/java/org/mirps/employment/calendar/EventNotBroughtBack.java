package org.mirps.employment.calendar;

import org.mirps.employment.shared.BusinessRefusal;

/** A merge, split or cancellation cannot be undone: it says what was done since and stands against it. Nothing was changed. */
public final class EventNotBroughtBack extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    private EventNotBroughtBack(String textKey, Object... arguments) {
        super(textKey, arguments);
    }

    static EventNotBroughtBack planned(EventCode code) {
        return new EventNotBroughtBack("refusal.EventNotBroughtBack.planned", code.value());
    }

    /** Another event, on which it depends, became something else since. */
    static EventNotBroughtBack since(Event other) {
        return new EventNotBroughtBack(
                "refusal.EventNotBroughtBack." + other.state(), other.code().value());
    }

    /** A result of the successor is met by a product that came with it. */
    static EventNotBroughtBack product(Event successor, String product, String result) {
        return new EventNotBroughtBack(
                "refusal.EventNotBroughtBack.product", successor.code().value(), product, result);
    }

    /** A part has what the whole would lose: minutes, decisions, met results, documents, or events that it took in. */
    static EventNotBroughtBack worked(Event part) {
        return new EventNotBroughtBack(
                "refusal.EventNotBroughtBack.worked", part.code().value());
    }
}
