/** A contribution as who signs it reads it before it goes. */
@NullMarked
package org.mirps.employment.contribution.check;

import org.jspecify.annotations.NullMarked;
