/** Governments and organisations, people, roles and sign-in: who takes part, and who is asking. */
@NullMarked
package org.mirps.employment.participant;

import org.jspecify.annotations.NullMarked;
