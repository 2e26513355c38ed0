/** Files that are made while whoever asked for them goes on. */
@NullMarked
package org.mirps.employment.presentation.file.job;

import org.jspecify.annotations.NullMarked;
