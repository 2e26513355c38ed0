/** The page on which answers are checked before they are submitted. */
@NullMarked
package org.mirps.employment.contribution.check.web;

import org.jspecify.annotations.NullMarked;
