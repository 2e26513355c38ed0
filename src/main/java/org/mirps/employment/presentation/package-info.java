/** Charts and slides of a session, computed from the consolidation. */
@NullMarked
package org.mirps.employment.presentation;

import org.jspecify.annotations.NullMarked;
