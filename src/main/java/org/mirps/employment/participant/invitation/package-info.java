/** Many people who are invited at once, from a list. */
@NullMarked
package org.mirps.employment.participant.invitation;

import org.jspecify.annotations.NullMarked;
