/** Its addresses for our own pages. */
@NullMarked
package org.mirps.employment.contribution.discussion.api;

import org.jspecify.annotations.NullMarked;
