/** The few words that all rooms use, and the doors to the outside (clock, mail, audit, tables). */
@NullMarked
package org.mirps.employment.shared;

import org.jspecify.annotations.NullMarked;
