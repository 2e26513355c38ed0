/** Its pages. */
@NullMarked
package org.mirps.employment.contribution.notice.web;

import org.jspecify.annotations.NullMarked;
