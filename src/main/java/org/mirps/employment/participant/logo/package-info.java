/** Logos of participants: small pictures that stand beside their names. */
@NullMarked
package org.mirps.employment.participant.logo;

import org.jspecify.annotations.NullMarked;
