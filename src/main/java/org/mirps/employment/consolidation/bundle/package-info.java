/** A round as one file to keep: its tables, what they mean, and what reads them. */
@NullMarked
package org.mirps.employment.consolidation.bundle;

import org.jspecify.annotations.NullMarked;
