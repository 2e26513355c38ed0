/** The files at their addresses. */
@NullMarked
package org.mirps.employment.presentation.file.api;

import org.jspecify.annotations.NullMarked;
