package org.mirps.employment.participant.invitation;

import org.mirps.employment.shared.BusinessRefusal;

/** A list of people that is refused as a whole. */
public final class ListNotReadable extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    private ListNotReadable(String reason, Object... arguments) {
        super("refusal.ListNotReadable." + reason, arguments);
    }

    static ListNotReadable empty() {
        return new ListNotReadable("empty");
    }

    /** @param line where a quote is opened and not closed as it has to be */
    static ListNotReadable quotes(long line) {
        return new ListNotReadable("quotes", line);
    }

    /** @param people how many are listed. @param most how many may be */
    static ListNotReadable tooMany(int people, int most) {
        return new ListNotReadable("tooMany", people, most);
    }

    static ListNotReadable tooLarge() {
        return new ListNotReadable("tooLarge");
    }
}
