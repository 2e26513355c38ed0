package org.mirps.employment.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Why, as a coordinator types it. Null is a field left empty. */
public record TypedReason(@Nullable String text) {

    private static final int LONGEST = 1000;

    /** @param faults gets what is wrong */
    void check(List<PlanFault> faults) {
        if (text == null || text.isBlank()) {
            faults.add(PlanFault.of("reason", "fault.reason.blank"));
        } else if (text.strip().length() > LONGEST) {
            faults.add(PlanFault.of("reason", "fault.tooLong", LONGEST));
        }
    }

    /** @throws RoundNotPossible if it is blank or too long */
    String read() {
        List<PlanFault> faults = new ArrayList<>();
        check(faults);
        RoundNotPossible.unlessNone(faults);
        return stripped();
    }

    String stripped() {
        return Objects.requireNonNull(text).strip();
    }
}
