/** Its addresses for our own pages. */
@NullMarked
package org.mirps.employment.contribution.preview.api;

import org.jspecify.annotations.NullMarked;
