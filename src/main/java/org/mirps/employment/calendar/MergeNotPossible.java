package org.mirps.employment.calendar;

import java.time.Year;
import org.mirps.employment.shared.BusinessRefusal;

/** Events cannot be merged: none was named, one is the target itself, or they are of another year. */
public final class MergeNotPossible extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    private MergeNotPossible(String textKey, Object... arguments) {
        super(textKey, arguments);
    }

    static MergeNotPossible nothing() {
        return new MergeNotPossible("refusal.MergeNotPossible.nothing");
    }

    static MergeNotPossible withItself(EventCode code) {
        return new MergeNotPossible("refusal.MergeNotPossible.itself", code.value());
    }

    static MergeNotPossible otherYear(EventCode code, Year year) {
        return new MergeNotPossible("refusal.MergeNotPossible.otherYear", code.value(), year.toString());
    }
}
