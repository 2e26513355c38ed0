/** A property: whatever is asked and answered is read back from the exported tables, as it was answered. */
@NullMarked
package org.mirps.employment.readback;

import org.jspecify.annotations.NullMarked;
