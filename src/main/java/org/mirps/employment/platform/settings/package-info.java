/** What the operator has set, what is missing, and what to do first in an installation that is new. */
@NullMarked
package org.mirps.employment.platform.settings;

import org.jspecify.annotations.NullMarked;
