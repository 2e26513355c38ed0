/** Every request and answer: what comes in, what is refused, how a failure is told. */
@NullMarked
package org.mirps.employment.platform.http;

import org.jspecify.annotations.NullMarked;
