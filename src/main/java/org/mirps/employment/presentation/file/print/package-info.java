/** Slides, figures and sheets as tagged PDF. */
@NullMarked
package org.mirps.employment.presentation.file.print;

import org.jspecify.annotations.NullMarked;
