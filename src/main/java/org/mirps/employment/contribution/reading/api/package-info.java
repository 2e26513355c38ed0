/** Its addresses for our own pages. */
@NullMarked
package org.mirps.employment.contribution.reading.api;

import org.jspecify.annotations.NullMarked;
