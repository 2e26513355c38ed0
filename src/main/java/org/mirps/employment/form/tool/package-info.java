/** Forms on the command line. */
@NullMarked
package org.mirps.employment.form.tool;

import org.jspecify.annotations.NullMarked;
