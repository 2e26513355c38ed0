/** The public pages of the results, and the page on which they are published. */
@NullMarked
package org.mirps.employment.presentation.results.web;

import org.jspecify.annotations.NullMarked;
