/** Documents as they are downloaded. */
@NullMarked
package org.mirps.employment.calendar.document.api;

import org.jspecify.annotations.NullMarked;
