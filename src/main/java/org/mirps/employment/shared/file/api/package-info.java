/** The files at their addresses. */
@NullMarked
package org.mirps.employment.shared.file.api;

import org.jspecify.annotations.NullMarked;
