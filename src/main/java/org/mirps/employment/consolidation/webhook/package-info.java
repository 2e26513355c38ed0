/** Tells programs of others, by requests that they can verify, that a contribution was accepted or a vintage was published. */
@NullMarked
package org.mirps.employment.consolidation.webhook;

import org.jspecify.annotations.NullMarked;
