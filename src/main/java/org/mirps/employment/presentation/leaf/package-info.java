/** Slides on the pages of a file: where everything stands, how large it is, and what goes on on the next page. */
@NullMarked
package org.mirps.employment.presentation.leaf;

import org.jspecify.annotations.NullMarked;
