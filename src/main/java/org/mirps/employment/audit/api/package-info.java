/** The audit log as a file. */
@NullMarked
package org.mirps.employment.audit.api;

import org.jspecify.annotations.NullMarked;
