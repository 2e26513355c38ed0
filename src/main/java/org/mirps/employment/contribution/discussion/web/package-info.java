/** Its pages. */
@NullMarked
package org.mirps.employment.contribution.discussion.web;

import org.jspecify.annotations.NullMarked;
