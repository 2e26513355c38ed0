/** The files. */
@NullMarked
package org.mirps.employment.roster.api;

import org.jspecify.annotations.NullMarked;
