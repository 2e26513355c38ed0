/** Published figures and tables to take away. */
@NullMarked
package org.mirps.employment.presentation.results.api;

import org.jspecify.annotations.NullMarked;
