/** Good practices as they are searched, read and published. */
@NullMarked
package org.mirps.employment.practice.catalogue;

import org.jspecify.annotations.NullMarked;
