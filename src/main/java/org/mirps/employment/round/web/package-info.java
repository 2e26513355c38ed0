/** Pages of rounds. */
@NullMarked
package org.mirps.employment.round.web;

import org.jspecify.annotations.NullMarked;
