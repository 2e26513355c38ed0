/**
 * The indicators once more, written only from the long table as it is downloaded and from docs/indicators.md, so that two ways of computing
 * them are held against each other. Nothing here may use the app's own indicators, forms or engine for what is expected.
 */
@NullMarked
package org.mirps.employment.consolidation.recomputed;

import org.jspecify.annotations.NullMarked;
