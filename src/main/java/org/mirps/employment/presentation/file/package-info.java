/** What people take away from a session as files. */
@NullMarked
package org.mirps.employment.presentation.file;

import org.jspecify.annotations.NullMarked;
