/** Their pages. */
@NullMarked
package org.mirps.employment.participant.group.web;

import org.jspecify.annotations.NullMarked;
