/** All tables of a round at one moment, as files with what their columns mean: what every shape of a consolidation is made from. */
@NullMarked
package org.mirps.employment.consolidation.dataset;

import org.jspecify.annotations.NullMarked;
