/** The pictures themselves. */
@NullMarked
package org.mirps.employment.participant.logo.api;

import org.jspecify.annotations.NullMarked;
