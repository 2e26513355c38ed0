/** The page of that. */
@NullMarked
package org.mirps.employment.roster.web;

import org.jspecify.annotations.NullMarked;
