/** How far the contributions of a round are, read without an engine. */
@NullMarked
package org.mirps.employment.contribution.board;

import org.jspecify.annotations.NullMarked;
