package org.mirps.employment.contribution.reminder;

import org.mirps.employment.shared.BusinessRefusal;

/** Not a list of days that a round can remind on. */
public final class ReminderDaysNotPossible extends BusinessRefusal {

    private static final long serialVersionUID = 1L;

    ReminderDaysNotPossible() {
        super("refusal.ReminderDaysNotPossible", ReminderDays.LONGEST, ReminderDays.MOST);
    }
}
