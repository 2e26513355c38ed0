/** The page of the audit log. */
@NullMarked
package org.mirps.employment.audit.web;

import org.jspecify.annotations.NullMarked;
