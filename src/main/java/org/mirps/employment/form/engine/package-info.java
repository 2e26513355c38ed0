/** The only place that knows JavaRosa: runs a published form over the answers of one contribution. */
@NullMarked
package org.mirps.employment.form.engine;

import org.jspecify.annotations.NullMarked;
