/** Its page. */
@NullMarked
package org.mirps.employment.participant.invitation.web;

import org.jspecify.annotations.NullMarked;
