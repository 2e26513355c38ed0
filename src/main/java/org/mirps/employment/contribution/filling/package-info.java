/** The pages of a contribution on which people write: what is drawn, and what they change. */
@NullMarked
package org.mirps.employment.contribution.filling;

import org.jspecify.annotations.NullMarked;
