/** Recommendations of several governments at once: drawn up, and agreed on by each. */
@NullMarked
package org.mirps.employment.practice.joint;

import org.jspecify.annotations.NullMarked;
