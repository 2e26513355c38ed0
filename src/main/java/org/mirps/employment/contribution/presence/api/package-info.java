/** Its addresses for our own pages. */
@NullMarked
package org.mirps.employment.contribution.presence.api;

import org.jspecify.annotations.NullMarked;
