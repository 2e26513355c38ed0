/** Answers of all participants as tables: long, wide, and the codebook of both. */
@NullMarked
package org.mirps.employment.consolidation.table;

import org.jspecify.annotations.NullMarked;
