/** The pages of the session. */
@NullMarked
package org.mirps.employment.presentation.web;

import org.jspecify.annotations.NullMarked;
