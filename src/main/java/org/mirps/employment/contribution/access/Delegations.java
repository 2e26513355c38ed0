package org.mirps.employment.contribution.access;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.mirps.employment.shared.CurrentUser;
import org.mirps.employment.shared.Role;

/**
 * All that is delegated of one contribution.
 *
 * @param version of the contribution's delegations that this shows: where its row says another, this is out of date
 * @param all in no order
 */
public record Delegations(int version, List<Delegation> all) {

    /** Before the focal point has delegated anything. */
    public static final Delegations NOTHING = new Delegations(0, List.of());

    private static final BinaryOperator<SectionAccess> STRONGER = BinaryOperator.maxBy(SectionAccess::compareTo);
    private static final BinaryOperator<LocalDate> EARLIER = BinaryOperator.minBy(LocalDate::compareTo);

    /**
     * What a person of the contribution's participant may do: the strongest of what was given to them and to their institution.
     *
     * @param user of that participant, which the caller has checked
     */
    DraftAccess of(CurrentUser user) {
        if (user.has(Role.FOCAL_POINT)) {
            return DraftAccess.WHOLE;
        }
        Map<String, SectionAccess> sections = new HashMap<>();
        all.stream()
                .filter(given -> given.to().includes(user))
                .forEach(given -> sections.merge(given.section(), given.access(), STRONGER));
        return new DraftAccess(false, Map.copyOf(sections));
    }

    /** The internal due dates by section, for a focal point of all, else of what was given to the person; the earliest of several. */
    Map<String, LocalDate> dueDates(CurrentUser user) {
        Map<String, LocalDate> due = new HashMap<>();
        for (Delegation given : all) {
            LocalDate day = given.dueOn();
            if (day != null && (user.has(Role.FOCAL_POINT) || given.to().includes(user))) {
                due.merge(given.section(), day, EARLIER);
            }
        }
        return Map.copyOf(due);
    }
}
