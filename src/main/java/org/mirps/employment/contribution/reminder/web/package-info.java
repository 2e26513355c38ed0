/** Its page. */
@NullMarked
package org.mirps.employment.contribution.reminder.web;

import org.jspecify.annotations.NullMarked;
