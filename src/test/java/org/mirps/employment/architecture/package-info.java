/** Tests of the source itself: who may know whom, which texts exist, how things look. */
@NullMarked
package org.mirps.employment.architecture;

import org.jspecify.annotations.NullMarked;
