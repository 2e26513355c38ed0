/** The pages of the consolidation. */
@NullMarked
package org.mirps.employment.consolidation.web;

import org.jspecify.annotations.NullMarked;
