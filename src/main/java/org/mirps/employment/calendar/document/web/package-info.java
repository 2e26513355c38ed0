/** The pages on which documents and minutes are kept. */
@NullMarked
package org.mirps.employment.calendar.document.web;

import org.jspecify.annotations.NullMarked;
