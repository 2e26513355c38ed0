/** The catalogue of good practices, joint recommendations and commitments. */
@NullMarked
package org.mirps.employment.practice;

import org.jspecify.annotations.NullMarked;
