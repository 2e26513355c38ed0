/** Who has a draft open, and the sockets by which pages hear that somebody has changed it. */
@NullMarked
package org.mirps.employment.contribution.presence;

import org.jspecify.annotations.NullMarked;
