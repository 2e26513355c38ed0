/** User stories in a real browser over the real jar. */
@NullMarked
package org.mirps.employment.journey;

import org.jspecify.annotations.NullMarked;
