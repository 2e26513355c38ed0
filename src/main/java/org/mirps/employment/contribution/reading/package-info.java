/** What was written, read again: history, the draft at a moment, submissions side by side, the blank form. */
@NullMarked
package org.mirps.employment.contribution.reading;

import org.jspecify.annotations.NullMarked;
