/** Its page, for administrators. */
@NullMarked
package org.mirps.employment.mail.web;

import org.jspecify.annotations.NullMarked;
