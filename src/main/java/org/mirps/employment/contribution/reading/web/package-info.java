/** Its pages. */
@NullMarked
package org.mirps.employment.contribution.reading.web;

import org.jspecify.annotations.NullMarked;
