/** Its addresses for our own pages. */
@NullMarked
package org.mirps.employment.contribution.filling.api;

import org.jspecify.annotations.NullMarked;
