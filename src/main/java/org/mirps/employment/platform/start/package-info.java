/** How the application starts: database, schema, and what the operator is told. */
@NullMarked
package org.mirps.employment.platform.start;

import org.jspecify.annotations.NullMarked;
