/** A form is tried without a contribution. */
@NullMarked
package org.mirps.employment.contribution.preview;

import org.jspecify.annotations.NullMarked;
