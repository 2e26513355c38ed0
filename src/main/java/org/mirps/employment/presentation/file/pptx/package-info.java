/** A deck as a presentation with charts and tables that can be edited. */
@NullMarked
package org.mirps.employment.presentation.file.pptx;

import org.jspecify.annotations.NullMarked;
