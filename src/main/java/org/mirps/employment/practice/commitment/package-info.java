/** What was committed to, with what its owners report of it. */
@NullMarked
package org.mirps.employment.practice.commitment;

import org.jspecify.annotations.NullMarked;
