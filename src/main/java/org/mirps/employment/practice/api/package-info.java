/** Files of what the pages of this room show. */
@NullMarked
package org.mirps.employment.practice.api;

import org.jspecify.annotations.NullMarked;
