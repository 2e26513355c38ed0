/** The audit log, behind its door in {@code shared}. */
@NullMarked
package org.mirps.employment.audit;

import org.jspecify.annotations.NullMarked;
