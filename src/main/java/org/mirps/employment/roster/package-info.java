/** The list of participants as a file: downloaded, and imported after a look at what would change. */
@NullMarked
package org.mirps.employment.roster;

import org.jspecify.annotations.NullMarked;
