/** Its pages. */
@NullMarked
package org.mirps.employment.contribution.board.web;

import org.jspecify.annotations.NullMarked;
