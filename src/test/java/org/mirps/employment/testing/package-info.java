/** What tests of several rooms share. */
@NullMarked
package org.mirps.employment.testing;

import org.jspecify.annotations.NullMarked;
