/** Reminders of due dates: by rule of the round, and by hand. */
@NullMarked
package org.mirps.employment.contribution.reminder;

import org.jspecify.annotations.NullMarked;
