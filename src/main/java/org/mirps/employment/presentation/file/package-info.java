/** What people take away from a session as files: slides, figures, and a sheet for each participant. */
@NullMarked
package org.mirps.employment.presentation.file;

import org.jspecify.annotations.NullMarked;
