/** The page that says how far a file is. */
@NullMarked
package org.mirps.employment.presentation.file.web;

import org.jspecify.annotations.NullMarked;
