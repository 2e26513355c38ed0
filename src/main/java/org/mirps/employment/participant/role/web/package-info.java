/** Its pages. */
@NullMarked
package org.mirps.employment.participant.role.web;

import org.jspecify.annotations.NullMarked;
