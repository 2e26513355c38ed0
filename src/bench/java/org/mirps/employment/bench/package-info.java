/** Measures speed and size of the real jar (docs/performance.md). Built and run by the Maven profile {@code bench} only; asserts nothing. */
@NullMarked
package org.mirps.employment.bench;

import org.jspecify.annotations.NullMarked;
