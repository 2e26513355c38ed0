/** Figures to take away. */
@NullMarked
package org.mirps.employment.presentation.api;

import org.jspecify.annotations.NullMarked;
