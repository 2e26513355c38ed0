/** Drawings of figures: laid out once as shapes, then written as SVG or painted as a picture. */
@NullMarked
package org.mirps.employment.presentation.drawing;

import org.jspecify.annotations.NullMarked;
