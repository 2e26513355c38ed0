/** The snapshots of all governments as tables, and the indicators aggregated over governments. */
@NullMarked
package org.mirps.employment.consolidation;

import org.jspecify.annotations.NullMarked;
