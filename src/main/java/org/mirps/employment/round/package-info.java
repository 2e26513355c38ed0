/** Rounds: which form is asked, of whom, and until when. */
@NullMarked
package org.mirps.employment.round;

import org.jspecify.annotations.NullMarked;
