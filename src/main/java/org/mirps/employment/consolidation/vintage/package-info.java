/** Consolidations of a round that were published: numbered, frozen, each with what it changed of the one before. */
@NullMarked
package org.mirps.employment.consolidation.vintage;

import org.jspecify.annotations.NullMarked;
