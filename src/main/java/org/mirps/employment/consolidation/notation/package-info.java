/** What the tables of a round mean, in the notations that programs and archives read; it reads tables, it makes none. */
@NullMarked
package org.mirps.employment.consolidation.notation;

import org.jspecify.annotations.NullMarked;
