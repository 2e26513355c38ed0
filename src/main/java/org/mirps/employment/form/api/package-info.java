/** Form versions as files, for our own pages. */
@NullMarked
package org.mirps.employment.form.api;

import org.jspecify.annotations.NullMarked;
