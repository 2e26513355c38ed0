/** Who someone is: passwords, and how often they may be tried. */
@NullMarked
package org.mirps.employment.participant.signin;

import org.jspecify.annotations.NullMarked;
