/** What tests share: the running jar, a database, the archive for a container, a browser, and builders in our words. */
@NullMarked
package org.mirps.employment.testing;

import org.jspecify.annotations.NullMarked;
