/** The pages of the matrix. */
@NullMarked
package org.mirps.employment.consolidation.matrix.web;

import org.jspecify.annotations.NullMarked;
