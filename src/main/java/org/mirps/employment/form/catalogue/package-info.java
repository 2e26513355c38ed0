/** Which forms there are: versions that were published, the draft of the next one, and who uses which. */
@NullMarked
package org.mirps.employment.form.catalogue;

import org.jspecify.annotations.NullMarked;
