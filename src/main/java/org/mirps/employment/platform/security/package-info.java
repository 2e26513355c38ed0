/** Sessions: who comes in, who goes out. */
@NullMarked
package org.mirps.employment.platform.security;

import org.jspecify.annotations.NullMarked;
