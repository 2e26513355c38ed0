/** Indicators of all participants and of the region. */
@NullMarked
package org.mirps.employment.consolidation.indicator;

import org.jspecify.annotations.NullMarked;
