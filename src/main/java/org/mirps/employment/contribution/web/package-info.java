/** Beans of the pages on which governments fill and submit. */
@NullMarked
package org.mirps.employment.contribution.web;

import org.jspecify.annotations.NullMarked;
