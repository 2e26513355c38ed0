/** What breaks below and beside the application, tried on the packaged jar. All of it is tagged {@code faults}. */
@NullMarked
package org.mirps.employment.faults;

import org.jspecify.annotations.NullMarked;
