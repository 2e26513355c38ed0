/** Files that are made while whoever asked for them goes on. */
@NullMarked
package org.mirps.employment.shared.file;

import org.jspecify.annotations.NullMarked;
