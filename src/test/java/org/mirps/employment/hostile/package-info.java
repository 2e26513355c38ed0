/** What one person could try against everybody, tried on the packaged jar. All of it is tagged {@code hostile}. */
@NullMarked
package org.mirps.employment.hostile;

import org.jspecify.annotations.NullMarked;
