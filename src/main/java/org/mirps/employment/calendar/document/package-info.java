/** Documents of an event, and the minutes of what it decided. */
@NullMarked
package org.mirps.employment.calendar.document;

import org.jspecify.annotations.NullMarked;
